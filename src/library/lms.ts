import { type Case, casesOf } from '../domain/lms/cases.ts';
import { asking } from '../domain/lms/interaction/asking.ts';
import { planOf } from '../domain/lms/plan-of.ts';
import { othersOf } from '../domain/lms/state/book-codes.ts';
import { bookOf } from './books.ts';
import type { CourseEntry } from './site.ts';

/** What the shell of a package knows of its course: what completes it, what can be answered, and which ids there are. */
export async function lmsOf(course: CourseEntry) {
  const book = bookOf(course);
  const { id, title, language } = course;
  return {
    id,
    iri: course.iri,
    title,
    language,
    plan: planOf(book),
    asked: asking(book),
    stories: book.scenarios.map((one) => one.id),
    others: othersOf(book),
  };
}

/** What an LMS is told of a course in each situation. */
export function statusesOf(course: CourseEntry): Case[] {
  return casesOf(planOf(bookOf(course)));
}
