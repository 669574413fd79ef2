import { type CollectionEntry, getCollection } from 'astro:content';
import type { Page } from '../schemas/page.ts';
import { questionsIn } from './quizzes.ts';
import type { CourseEntry } from './site.ts';

/** A page beside the lessons. */
export interface PageEntry extends Page {
  entry: CollectionEntry<'pages'>;
}

/** The pages of a course, in the order of their file names. */
export async function pages(course: CourseEntry): Promise<PageEntry[]> {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`${course.folder}/`));
  return entries.toSorted((a, b) => a.id.localeCompare(b.id)).map((entry) => ({ ...entry.data, entry }));
}

/** The pages that ask something; each has a page of answers. */
export async function pagesWithQuestions(course: CourseEntry): Promise<PageEntry[]> {
  const all = await pages(course);
  const asks = await Promise.all(all.map(({ entry }) => questionsIn(course, entry.body ?? '')));
  return all.filter((_, i) => (asks[i]?.length ?? 0) > 0);
}
