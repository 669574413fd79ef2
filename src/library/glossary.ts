import { getCollection } from 'astro:content';
import type { Glossary } from '../schemas/glossary.ts';
import type { CourseEntry } from './site.ts';

/** The words a course explains. */
export async function terms(course: CourseEntry): Promise<Glossary['terms']> {
  const [entry] = await getCollection('glossaries', ({ id }) => id.startsWith(`${course.folder}/`));
  return entry?.data.terms ?? [];
}
