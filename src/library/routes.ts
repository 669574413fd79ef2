import { type CourseEntry, courseParam, courses } from './site.ts';

/** Route parameters and props of one page. */
export interface Route<P> {
  params: Record<string, string | undefined>;
  props: P;
}

/** One route a course. */
export async function perCourse(): Promise<Route<{ course: CourseEntry }>[]> {
  return Promise.all(
    (await courses()).map(async (course) => ({ params: { course: await courseParam(course) }, props: { course } })),
  );
}

/** One route for each of a course's parts, under the parameter `name`. */
export async function perPart<T extends { id: string }>(
  name: string,
  partsOf: (course: CourseEntry) => Promise<T[]>,
): Promise<Route<{ course: CourseEntry; part: T }>[]> {
  const routes = await Promise.all(
    (await courses()).map(async (course) => {
      const param = await courseParam(course);
      return (await partsOf(course)).map((part) => ({
        params: { course: param, [name]: part.id },
        props: { course, part },
      }));
    }),
  );
  return routes.flat();
}
