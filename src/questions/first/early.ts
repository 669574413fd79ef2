import type { Bank } from '../../domain/quiz/assessment/draw.ts';

/** What was begun on a page before its modules arrived. They take it up as if they'd been there. */
export interface Early {
  /** Id of the attempt, which is the seed of its order. */
  id: string;
  /** When it was begun, in milliseconds since 1970. */
  at: number;
  /** What the attempt is at: a form of a quiz or test, or a story. */
  form: string;
  /** The question on the screen, from 1. */
  number: number;
  /** The forms that were shown, by question, with all that was answered in them. */
  sections: Map<string, HTMLElement>;
  /** Whether the last question was left by its button. */
  left: boolean;
  /** How much of the time was chosen, where the start asked. */
  pace?: string | undefined;
  /** What shows them until the modules do. */
  frame: HTMLElement;
}

/** What the page of a quiz, a test or a story says for its frame. */
export interface Plan {
  /** Whether a question has to be answered before the next. */
  needed: boolean;
  /** What's said where it isn't. */
  empty: string;
  /** The form that is begun. */
  form: string;
  /** What is drawn from; see `draw`. */
  bank: Bank;
  /** Whether options are mixed up. */
  mixed: boolean;
  /** The heading of each question. */
  headings: string[];
}
