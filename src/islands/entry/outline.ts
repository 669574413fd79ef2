import { mount } from '../mount.ts';
import { Health } from '../views/Health.tsx';
import { LessonList } from '../views/LessonList.tsx';

mount({ Health, LessonList });
