import { mount } from '../mount.ts';
import { LessonList } from '../views/LessonList.tsx';

mount({ LessonList });
