import { getCollection } from 'astro:content';
import type { Course } from '../schemas/course.ts';
import type { Site } from '../schemas/site.ts';

/** A course with the folder it stands in. */
export interface CourseEntry extends Course {
  folder: string;
}

/** What content/site.yaml says. */
export async function site(): Promise<Site> {
  const [entry] = await getCollection('site');
  if (!entry) throw new Error('content/site.yaml is missing. It names the site: add `name` and `summary`.');
  return entry.data;
}

/** All courses, the one at the top of the site first. */
export async function courses(): Promise<CourseEntry[]> {
  const home = (await site()).home;
  const entries = await getCollection('courses');
  return entries
    .map((entry) => ({ ...entry.data, folder: entry.id.split('/')[0] as string }))
    .sort((a, b) => Number(b.id === home) - Number(a.id === home) || a.id.localeCompare(b.id));
}

/** The course at the top of the site: the one `home` names, or the only one. */
export async function homeCourse(): Promise<CourseEntry | undefined> {
  const [all, { home }] = await Promise.all([courses(), site()]);
  return all.length === 1 ? all[0] : all.find((course) => course.id === home);
}

/**
 * The route parameter of a course: nothing for the course at the top of the
 * site, its id for another.
 */
export async function courseParam(course: CourseEntry): Promise<string | undefined> {
  return (await homeCourse())?.id === course.id ? undefined : course.id;
}
