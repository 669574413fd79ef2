import { mount } from '../mount.ts';
import { Scenario } from '../scenario/Scenario.tsx';
import { Health } from '../views/Health.tsx';

mount({ Health, Scenario });
