import { mount } from '../mount.ts';
import { Playbook } from '../worksheet/Playbook.tsx';

mount({ Playbook });
