import { mount } from '../mount.ts';
import { Health } from '../views/Health.tsx';
import { Record } from '../views/Record.tsx';

mount({ Health, Record });
