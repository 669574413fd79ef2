import type { Glossary } from '../schemas/glossary.ts';
import { bookOf } from './books.ts';
import type { CourseEntry } from './site.ts';

/** The words a course explains. */
export async function terms(course: CourseEntry): Promise<Glossary['terms']> {
  return bookOf(course).terms;
}
