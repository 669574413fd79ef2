import type { QuestionKind, QuestionOf } from '../../../schemas/question.ts';
import type { Outcome } from '../../outcome.ts';
import type { Key } from '../key.ts';

/** What a kind says of its questions beyond what all have. */
export type Marks = Omit<Key, 'kind' | 'revision' | 'move'>;

/** What the domain knows of one kind of question. */
export interface Kind<K extends QuestionKind> {
  /** Marks a response. `picks` are ids or pairs of ids, `texts` what was typed; each kind says how it uses them. */
  score(key: Key, picks: readonly string[], texts?: readonly string[]): Outcome;
  /** The part of the key that differs from kind to kind. `language` is the course's, a BCP 47 tag. */
  marks(question: QuestionOf<K>, language: string): Marks;
}
