import type { Book } from '../domain/course/book.ts';
import { isError, report } from '../reader/finding.ts';
import type { AllContent } from '../reader/reader.ts';
import { sharedReader } from '../reader/shared.ts';
import type { CourseEntry } from './course.ts';

/** All content as it was read, or an error that says what can't be. */
export function shelves(): AllContent {
  const all = sharedReader().read();
  if (all.findings.some(isError)) throw new Error(`\n${report(all.findings, 'Mend them, and the page comes.')}`);
  return all;
}

/** The book of a course: everything that is known of it. It's made once, so a page may ask as often as it likes. */
export function bookOf(course: CourseEntry): Book {
  const book = shelves().books.get(course.folder);
  if (!book) throw new Error(`There is no course in the folder "${course.folder}" any more.`);
  return book;
}

const kept = new WeakMap<Book, Map<unknown, unknown>>();

/** What follows from a book, worked out once a book. */
export function once<T>(make: (course: CourseEntry, book: Book) => T): (course: CourseEntry) => T {
  return (course) => {
    const book = bookOf(course);
    const made = kept.get(book) ?? new Map<unknown, unknown>();
    kept.set(book, made);
    if (!made.has(make)) {
      const what = make(course, book);
      made.set(make, what);
      // What failed is tried again: the preview may not have met a new file yet.
      if (what instanceof Promise) what.catch(() => made.delete(make));
    }
    return made.get(make) as T;
  };
}
