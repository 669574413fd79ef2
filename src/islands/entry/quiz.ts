import { mount } from '../mount.ts';
import { Quiz } from '../quiz/Quiz.tsx';
import { Health } from '../views/Health.tsx';

mount({ Quiz, Health });
