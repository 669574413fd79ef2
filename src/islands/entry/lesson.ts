import embedded from 'virtual:later/islands/scenario/Embedded.tsx';
import ifThen from 'virtual:later/islands/worksheet/IfThen.tsx';
import playbook from 'virtual:later/islands/worksheet/Playbook.tsx';
import timed from 'virtual:later/islands/worksheet/TimedSteps.tsx';
import { later } from '../later.ts';
import { mount } from '../mount.ts';
import { followPlace } from '../question/place.ts';
import { takeOver } from '../question/take-over.ts';
import { Done } from '../views/Done.tsx';
import { Health } from '../views/Health.tsx';
import { Rail } from '../views/Rail.tsx';

mount(
  { Done, Health, Rail },
  {
    Embedded: () => later<typeof import('../scenario/Embedded.tsx')>(embedded).then((found) => found.Embedded),
    IfThen: () => later<typeof import('../worksheet/IfThen.tsx')>(ifThen).then((found) => found.IfThen),
    Playbook: () => later<typeof import('../worksheet/Playbook.tsx')>(playbook).then((found) => found.Playbook),
    TimedSteps: () => later<typeof import('../worksheet/TimedSteps.tsx')>(timed).then((found) => found.TimedSteps),
  },
);
takeOver();
followPlace();
