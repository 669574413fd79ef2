import type { OptionQuestion } from '../../../schemas/question.ts';
import { type Outcome, scored } from '../../outcome.ts';
import { isRated, type Key, points } from '../key.ts';
import type { Marks } from './kind.ts';

/**
 * Marks a single choice. Rated: 2, 1 or 0 of 2. Keyed: 1 or 0 of 1.
 * Picks that are no longer among the options are left out; where not exactly one
 * is left, the question is unanswered.
 */
export function score(key: Key, picks: readonly string[]): Outcome {
  const [picked, second] = key.options.filter((option) => picks.includes(option.id));
  if (!picked || second) return { type: 'unanswered' };
  if (isRated(key)) return scored(points[picked.rating ?? 'costly'], 2);
  return scored(picked.key ? 1 : 0, 1);
}

/** Which options are right, or how they are rated. */
export function marks({ options }: OptionQuestion): Marks {
  return { options: options.map(({ id, rating, key }) => ({ id, rating, key })) };
}
