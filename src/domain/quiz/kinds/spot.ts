import type { Spot } from '../../../schemas/questions/spot.ts';
import type { Outcome } from '../../outcome.ts';
import type { Key } from '../key.ts';
import { score as one } from './choice.ts';
import { score as several } from './choices.ts';
import type { Marks } from './kind.ts';

/** Marks the pieces that were picked: like a choice where one is to be found, like choices where several are. */
export function score(key: Key, picks: readonly string[]): Outcome {
  return (key.several ? several : one)(key, picks);
}

/** The pieces that can be picked. */
export function marks({ spans, several: more }: Spot): Marks {
  return { options: spans.flatMap(({ id, key }) => (id ? [{ id, key }] : [])), several: more };
}
