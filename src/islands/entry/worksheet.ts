import { mount } from '../mount.ts';
import { Health } from '../views/Health.tsx';
import { Steps } from '../worksheet/steps/Steps.tsx';

mount({ Health, Steps });
