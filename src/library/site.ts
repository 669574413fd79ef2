import type { Site } from '../schemas/site.ts';
import { shelves } from './books.ts';
import type { CourseEntry } from './course.ts';

export type { CourseEntry } from './course.ts';

/** What content/site.yaml says. */
export async function site(): Promise<Site> {
  const { site: found } = shelves();
  if (!found) throw new Error('content/site.yaml is missing. It names the site: add `name` and `summary`.');
  return found;
}

/** Names the only course of a build, as for a package; without it all are in it. */
const only = process.env.GOLDSEAM_COURSE;

/** All courses, the one at the top of the site first. */
export async function courses(): Promise<CourseEntry[]> {
  const { home } = await site();
  return [...shelves().books.values()]
    .map(({ course, folder }) => ({ ...course, folder }))
    .filter(({ id }) => !only || id === only)
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

/** The course whose pages stand under a route parameter; the home course where there is none. */
export async function courseAt(param: string | undefined): Promise<CourseEntry | undefined> {
  return (await courses()).find((one) => one.id === param) ?? (await homeCourse());
}
