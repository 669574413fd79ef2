import { namesakes, type Part } from '../domain/course/titles.ts';
import { bookOf } from './books.ts';
import type { CourseEntry } from './site.ts';

export type { Part };

const kept = new WeakMap<object, Map<string, number>>();

/**
 * How a page is told apart whose title another page of the course has as well: its
 * place, from 1, among those of its sort with that title, 0 where it's the only one;
 * `undefined` where nothing else is called so.
 *
 * @param taken titles of pages that no author writes
 */
export function placeAmongNamesakes(course: CourseEntry, part: Part, taken: readonly string[]): number | undefined {
  const book = bookOf(course);
  const found = kept.get(book) ?? namesakes(book, [course.title, ...taken]);
  kept.set(book, found);
  return found.get(`${part.sort} ${part.id}`);
}
