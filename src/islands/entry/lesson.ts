import { mount } from '../mount.ts';
import { followPlace } from '../question/place.ts';
import { takeOver } from '../question/take-over.ts';
import { Done } from '../views/Done.tsx';
import { Health } from '../views/Health.tsx';
import { Rail } from '../views/Rail.tsx';
import { IfThen } from '../worksheet/IfThen.tsx';

mount(
  { Done, Health, IfThen, Rail },
  {
    Embedded: () => import('../scenario/Embedded.tsx').then((found) => found.Embedded),
    TimedSteps: () => import('../worksheet/TimedSteps.tsx').then((found) => found.TimedSteps),
  },
);
takeOver();
followPlace();
