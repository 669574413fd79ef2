import type { Question } from '../../schemas/question.ts';
import type { Outcome } from '../outcome.ts';
import type { Key } from './key.ts';
import type { Marks } from './kinds/kind.ts';
import { markers, scorers } from './kinds/kinds.ts';

/** Marks a response by today's key. Order and repetition of picks do not matter, but in an order they do. */
export function score(key: Key, picks: readonly string[], texts: readonly string[] = []): Outcome {
  return scorers[key.kind](key, picks, texts);
}

/** What marking needs of a question. @param language the language of its course, a BCP 47 tag */
export function keyOf(question: Question, language: string): Key {
  const { kind, revision, move } = question;
  const marks = markers[kind] as (question: Question, language: string) => Marks;
  return { kind, revision, move, ...marks(question, language) };
}
