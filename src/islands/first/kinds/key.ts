import type { Outcome } from '../../../domain/outcome.ts';
import type { Key } from '../../../domain/quiz/key.ts';

/** The key of a question, which its feedback carries. */
export function keyOn(feedback: DocumentFragment): Key {
  return JSON.parse(feedback.querySelector<HTMLElement>('[data-marks]')?.dataset.marks ?? '{}');
}

/** What an outcome is called; '' where there is none to speak of. */
export function nameOf(outcome: Outcome): string {
  if (outcome.type !== 'scored') return outcome.type === 'unscored' ? 'noted' : '';
  return outcome.earned === outcome.possible ? 'right' : outcome.earned > 0 ? 'partly' : 'wrong';
}

/** The controls of a sort within a question's form. */
export function all<T extends HTMLElement>(section: HTMLElement, selector: string): T[] {
  return [...section.querySelectorAll<T>(`form fieldset ${selector}`)];
}

/** What was typed, as a record can hold it: pasted tabs and the like become spaces. */
export function typedIn({ value }: { value: string }): string {
  return value.replace(/\p{Cc}/gu, ' ').slice(0, 200);
}
