import { parts as say } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';

/** The number that is right, in words: the value with what counts around it, or the range. */
export function rangeOf({ value, tolerance, min, max, unit }: QuestionOf<'number'>): string {
  if (value === undefined) return say.range(min, max, unit);
  const around = [value - tolerance, value + tolerance].map((n) => Number(n.toPrecision(12))) as [number, number];
  return tolerance === 0 ? say.range(value, value, unit) : say.around(say.range(value, value, unit), ...around);
}
