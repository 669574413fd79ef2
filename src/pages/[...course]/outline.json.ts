import { outlineOf } from '../../library/outline.ts';
import { perCourse } from '../../library/routes.ts';
import type { CourseEntry } from '../../library/site.ts';

export const getStaticPaths = perCourse;

/** The course's shape, fetched by the pages that show all progress. */
export async function GET({ props: { course } }: { props: { course: CourseEntry } }) {
  return new Response(JSON.stringify(await outlineOf(course)));
}
