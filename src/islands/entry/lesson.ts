import { mount } from '../mount.ts';
import { followPlace } from '../question/place.ts';
import { takeOver } from '../question/take-over.ts';
import { Done } from '../views/Done.tsx';
import { Health } from '../views/Health.tsx';
import { Rail } from '../views/Rail.tsx';
import { IfThen } from '../worksheet/IfThen.tsx';
import { Playbook } from '../worksheet/Playbook.tsx';
import { TimedSteps } from '../worksheet/TimedSteps.tsx';

mount({ Done, Health, IfThen, Playbook, Rail, TimedSteps });
takeOver();
followPlace();
