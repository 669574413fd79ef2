import type { Numeric } from '../../../schemas/questions/number.ts';
import { type Outcome, scored } from '../../outcome.ts';
import { decimalIn, rangeIn } from '../amount.ts';
import type { Key } from '../key.ts';
import { readNumber, side } from '../number.ts';
import { unitForms } from '../units.ts';
import type { Marks } from './kind.ts';

/**
 * Marks a number, the first of `texts` as it was typed: 1 of 1 where it lies in
 * the range, else 0. What cannot be read as one number, or has a unit that wasn't
 * asked for, is unanswered.
 */
export function score(key: Key, _picks: readonly string[], texts: readonly string[] = []): Outcome {
  const [range] = key.options;
  const read = readNumber(texts[0] ?? '', range);
  if (!range || read.type !== 'number') return { type: 'unanswered' };
  return scored(side(read.value, range.min, range.max) === 0 ? 1 : 0, 1);
}

/** The range that is right, and how what is typed is read. */
export function marks(question: Numeric, language: string): Marks {
  const { unit } = question;
  const units = unit === undefined ? undefined : unitForms(unit, language);
  return { options: [{ id: 'number', ...rangeIn(question), unit, units, decimal: decimalIn(language) }] };
}
