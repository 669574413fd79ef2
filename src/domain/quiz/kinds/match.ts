import type { Match } from '../../../schemas/questions/match.ts';
import { type Outcome, scoredParts } from '../../outcome.ts';
import type { Key } from '../key.ts';
import { pairsIn } from '../pairs.ts';
import type { Marks } from './kind.ts';

/**
 * Marks pairs, each a pick `left--right`: a point for each right one, or one for
 * all. Pairs with something that no longer exists are left out.
 */
export function score(key: Key, picks: readonly string[]): Outcome {
  const pairs = pairsIn(picks);
  const made = key.options.filter(({ id }) => key.targets?.includes(pairs.get(id) ?? ''));
  if (made.length === 0) return { type: 'unanswered' };
  const right = made.filter(({ id, to }) => pairs.get(id) === to).length;
  return scoredParts(right, key.options.length, key.credit);
}

/** The partner of each left side. */
export function marks({ left, right, credit }: Match): Marks {
  return { options: left.map(({ id, to }) => ({ id, to })), targets: right.map(({ id }) => id), credit };
}
