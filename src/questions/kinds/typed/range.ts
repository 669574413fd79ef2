import { amountIn, numberIn, rangeIn } from '../../../domain/quiz/amount.ts';
import { parts as say } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';

/** The number that is right, in words: the value with what counts around it, or the range. @param language the course's */
export function rangeOf(question: QuestionOf<'number'>, language: string): string {
  const { value, unit } = question;
  const { min, max } = rangeIn(question);
  const bare = (one: number) => numberIn(one, language);
  const whole = (one: number) => amountIn(one, unit, language);
  if (value !== undefined) {
    return min === max ? whole(value) : say.around(whole(value), bare(min as number), bare(max as number));
  }
  if (min === undefined) return say.atMost(whole(max as number));
  if (max === undefined) return say.atLeast(whole(min));
  if (min === max) return whole(min);
  // A unit behind the numbers is said once: 5 to 10 kg, but $5 to $10.
  const isBehind = whole(min).startsWith(bare(min));
  return say.range(isBehind ? bare(min) : whole(min), whole(max));
}
