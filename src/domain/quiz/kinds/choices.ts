import { type Outcome, scored } from '../../outcome.ts';
import type { Key } from '../key.ts';

export { marks } from './choice.ts';

/**
 * Marks a multiple choice: a point for each key picked, less one for each
 * other option picked, never below 0; as many possible as there are keys.
 * Picks that are no longer among the options are left out.
 */
export function score(key: Key, picks: readonly string[]): Outcome {
  const picked = key.options.filter((option) => picks.includes(option.id));
  if (picked.length === 0) return { type: 'unanswered' };
  const hits = picked.filter((option) => option.key).length;
  const possible = key.options.filter((option) => option.key).length;
  return scored(hits - (picked.length - hits), possible);
}
