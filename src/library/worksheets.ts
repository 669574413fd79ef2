import type { Steps } from '../schemas/steps.ts';
import type { Worksheet } from '../schemas/worksheet.ts';
import { bookOf } from './books.ts';
import type { CourseEntry } from './site.ts';

/** The worksheets of a course. */
export async function worksheets(course: CourseEntry): Promise<Worksheet[]> {
  return [...bookOf(course).worksheets];
}

/** The worksheet with this id, or an error that says where to look. */
export async function worksheet(course: CourseEntry, id: string): Promise<Worksheet> {
  const found = bookOf(course).known.worksheet.get(id);
  if (!found) {
    throw new Error(
      `There is no worksheet "${id}" in course "${course.id}". Look for a file with \`id: ${id}\` in its worksheets folder.`,
    );
  }
  return found;
}

/** The worksheets of a course that are made of steps; each has a page of its own. */
export async function stepsOf(course: CourseEntry): Promise<Steps[]> {
  return (await worksheets(course)).filter((sheet) => sheet.kind === 'steps');
}
