import type { QuestionKind, QuestionOf } from '../../src/schemas/question.ts';
import { choice, choices, scale, spot, trueFalse } from './kinds/picked.ts';
import { match, order, sort } from './kinds/placed.ts';
import { blanks, number, reflect, text } from './kinds/written.ts';
import type { Parts } from './parts.ts';

/** How each kind of question is read. */
export const readers = {
  choice,
  choices,
  'true-false': trueFalse,
  order,
  match,
  sort,
  text,
  number,
  blanks,
  spot,
  scale,
  reflect,
} satisfies { [K in QuestionKind]: (question: QuestionOf<K>) => Parts };
