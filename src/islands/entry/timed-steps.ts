import { mount } from '../mount.ts';
import { TimedSteps } from '../worksheet/TimedSteps.tsx';

mount({ TimedSteps });
