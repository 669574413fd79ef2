import type { Course } from '../../schemas/course.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { Page } from '../../schemas/page.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import type { Worksheet } from '../../schemas/worksheet.ts';
import type { Text } from './text.ts';

/** A lesson or page as it was read. */
export interface Written<T> {
  /** Its folder and file below the courses, without the ending. */
  file: string;
  head: T;
  text: Text;
}

/** All that was read of a course, each list in the order of its files. */
export interface Contents {
  /** Name of the course's folder. */
  folder: string;
  course: Course;
  lessons: readonly Written<Lesson>[];
  pages: readonly Written<Page>[];
  /** From files of their own, and from the text of lessons and pages. */
  quizzes: readonly Quiz[];
  scenarios: readonly Scenario[];
  worksheets: readonly Worksheet[];
  terms: Glossary['terms'];
}
