import type { Outline } from '../../../domain/course/outline.ts';
import { perPart } from '../../../library/routes.ts';
import { unitsIn } from '../../../library/units.ts';

export const getStaticPaths = () => perPart('unit', (course) => unitsIn(course));

/** The shape of a unit, fetched by the pages that show progress. */
export function GET({ props: { part } }: { props: { part: { outline: Outline } } }) {
  return new Response(JSON.stringify(part.outline));
}
