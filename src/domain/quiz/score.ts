import type { Question } from '../../schemas/question.ts';
import type { Outcome } from '../outcome.ts';
import type { Key } from './key.ts';
import type { Marks } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';

/** Marks a response by today's key. Order and repetition of picks do not matter, but in an order they do. */
export function score(key: Key, picks: readonly string[], texts: readonly string[] = []): Outcome {
  return kinds[key.kind].score(key, picks, texts);
}

/** What marking needs of a question. */
export function keyOf(question: Question): Key {
  const { kind, revision, move } = question;
  const { marks } = kinds[kind] as { marks(question: Question): Marks };
  return { kind, revision, move, ...marks(question) };
}
