import type { BookPage } from '../domain/course/book.ts';
import { bookOf } from './books.ts';
import type { CourseEntry } from './site.ts';

/** A page beside the lessons. */
export type PageEntry = BookPage;

/** The pages of a course, in the order of their file names. */
export async function pages(course: CourseEntry): Promise<PageEntry[]> {
  return bookOf(course).pages;
}

/** The pages that ask something; each has a page of answers. */
export async function pagesWithQuestions(course: CourseEntry): Promise<PageEntry[]> {
  return (await pages(course)).filter(({ questions }) => questions.length > 0);
}
