import type { QuestionKind } from '../../../schemas/question.ts';
import type { Outcome } from '../../outcome.ts';
import type { Key } from '../key.ts';
import { score as choice } from './choice.ts';
import { score as choices } from './choices.ts';

/** Marks a response to a question of one kind. */
type Scorer = (key: Key, picks: readonly string[]) => Outcome;

/** Every question kind and its scorer. */
export const kinds = { choice, choices } satisfies Record<QuestionKind, Scorer>;
