import type { Text } from '../../../schemas/questions/text.ts';
import { type Outcome, scored } from '../../outcome.ts';
import type { Key } from '../key.ts';
import { fits, fold } from '../typed.ts';
import type { Marks } from './kind.ts';

/** Marks a typed answer, the first of `texts`: 1 of 1 where it is among those accepted, else 0. */
export function score(key: Key, _picks: readonly string[], texts: readonly string[] = []): Outcome {
  const [text = ''] = texts;
  if (!fold(text)) return { type: 'unanswered' };
  return scored(key.options.some((one) => fits(text, one.accept ?? [], one)) ? 1 : 0, 1);
}

/** The answers that fit. */
export function marks({ accept, caseSensitive }: Text, language: string): Marks {
  return { options: [{ id: 'text', accept, exact: caseSensitive || undefined, language }] };
}
