import type { Outcome } from '../outcome.ts';
import type { Key } from './key.ts';
import { kinds } from './kinds/kinds.ts';

/** Marks a response by today's key. Order and repetition of picks do not matter. */
export function score(key: Key, picks: readonly string[]): Outcome {
  return kinds[key.kind](key, picks);
}
