import { type Outcome, scored } from '../../outcome.ts';
import { isRated, type Key, points } from '../key.ts';

/**
 * Marks a single choice. Rated: 2, 1 or 0 of 2. Keyed: 1 or 0 of 1.
 * A pick that is no longer among the options counts as unanswered.
 */
export function score(key: Key, picks: readonly string[]): Outcome {
  const picked = key.options.find((option) => option.id === picks[0]);
  if (!picked) return { type: 'unanswered' };
  if (isRated(key)) return scored(points[picked.rating ?? 'costly'], 2);
  return scored(picked.key ? 1 : 0, 1);
}
