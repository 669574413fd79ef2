import type { Scenario } from '../../schemas/scenario.ts';
import { begin, pick } from '../../stores/attempts.ts';
import { takeEarly } from '../question/early.ts';
import { answersIn, keepSections } from '../question/sections.ts';
import type { Address } from './address.ts';

/** Takes up a story that was begun before the modules arrived; gives whether there was one. */
export function adoptEarly(story: Scenario, address: Address): boolean {
  const early = takeEarly();
  const [first] = story.nodes;
  if (!early || !first) return false;
  const attempt = begin(story.id, early);
  keepSections(attempt, early.sections);
  const option = answersIn(early.sections).get(first.id)?.picks[0];
  // Who has pressed Choose already has decided.
  if (early.left && option) void pick(attempt, first.id, first.revision, option);
  address.go({ at: 'node', node: first.id }, attempt);
  return true;
}
