import { Assessment } from '../assessment/Assessment.tsx';
import { mount } from '../mount.ts';
import { Health } from '../views/Health.tsx';

mount({ Assessment, Health });
