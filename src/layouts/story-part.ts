import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { decisionsOf } from '../domain/scenario/decisions.ts';
import { toldOf } from '../library/scenarios.ts';
import Forms from '../questions/Forms.astro';
import type { Scenario } from '../schemas/scenario.ts';

/**
 * A story for a lesson that holds it: its data, and the forms of its decisions as
 * markup that the browser parses. It has no styles, which the lesson's policy would refuse.
 */
export async function storyPart(story: Scenario): Promise<string> {
  const container = await AstroContainer.create();
  const forms = await container.renderToString(Forms, { props: { questions: decisionsOf(story), feedback: false } });
  return `<script type="application/json">${JSON.stringify(toldOf(story)).replaceAll('<', '\\u003c')}</script>${forms}`;
}
