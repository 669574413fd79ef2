import { storyPart } from '../../../../layouts/story-part.ts';
import { perPart } from '../../../../library/routes.ts';
import { scenarios } from '../../../../library/scenarios.ts';
import type { Scenario } from '../../../../schemas/scenario.ts';

export const getStaticPaths = () => perPart('scenario', scenarios);

/** The story for a lesson that holds it: fetched once a learner comes near, so that the lesson stays light. */
export async function GET({ props: { part } }: { props: { part: Scenario } }) {
  return new Response(await storyPart(part));
}
