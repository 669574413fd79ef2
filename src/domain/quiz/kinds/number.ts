import type { Numeric } from '../../../schemas/questions/number.ts';
import { type Outcome, scored } from '../../outcome.ts';
import type { Key } from '../key.ts';
import { readNumber, side } from '../number.ts';
import type { Marks } from './kind.ts';

/**
 * Marks a number, the first of `texts` as it was typed: 1 of 1 where it lies in
 * the range, else 0. What cannot be read as one number is unanswered.
 */
export function score(key: Key, _picks: readonly string[], texts: readonly string[] = []): Outcome {
  const [range] = key.options;
  const read = readNumber(texts[0] ?? '', range?.unit);
  if (!range || read.type !== 'number') return { type: 'unanswered' };
  return scored(side(read.value, range.min, range.max) === 0 ? 1 : 0, 1);
}

/** The range that is right. */
export function marks({ value, tolerance, min, max, unit }: Numeric): Marks {
  const range = value === undefined ? { min, max } : { min: value - tolerance, max: value + tolerance };
  return { options: [{ id: 'number', ...range, unit }] };
}
