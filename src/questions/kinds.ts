import type { Question, QuestionKind, QuestionOf } from '../schemas/question.ts';
import type { KindViews } from './kind.ts';
import { blanks } from './kinds/blanks/kind.ts';
import { choice, choices, trueFalse } from './kinds/options/kind.ts';
import { order } from './kinds/order/kind.ts';
import { match, sort } from './kinds/pairs/kind.ts';
import { reflect } from './kinds/reflect/kind.ts';
import { scale } from './kinds/scale/kind.ts';
import { spot } from './kinds/spot/kind.ts';
import { number, text } from './kinds/typed/kind.ts';

const kinds = {
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
} satisfies { [K in QuestionKind]: KindViews<QuestionOf<K>> };

/** What a page needs of a question's kind. */
export function viewsOf(question: Pick<Question, 'kind'>): KindViews {
  return kinds[question.kind] as unknown as KindViews;
}
