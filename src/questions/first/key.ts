import type { Outcome } from '../../domain/outcome.ts';
import type { Key } from '../../domain/quiz/key.ts';
import { settleText } from '../../domain/record/settle-text.ts';

/** The key of a question, which its feedback carries. */
export function keyOn(feedback: DocumentFragment): Key {
  return JSON.parse(feedback.querySelector<HTMLElement>('[data-marks]')?.dataset.marks ?? '{}');
}

/** What an outcome is called; '' where there is none to speak of. `some` says whether parts of it were right. */
export function nameOf(outcome: Outcome, some = false): string {
  if (outcome.type !== 'scored') return outcome.type === 'unscored' ? 'noted' : '';
  if (outcome.earned === outcome.possible) return 'right';
  return outcome.earned > 0 || some ? 'partly' : 'wrong';
}

/** What was typed, as a record can hold it: pasted tabs and the like become spaces. */
export function typedIn({ value }: { value: string }): string {
  return settleText(value.slice(0, 200));
}
