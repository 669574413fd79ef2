import type { QuestionKind } from '../../../schemas/question.ts';
import * as blanks from './blanks.ts';
import * as choice from './choice.ts';
import * as choices from './choices.ts';
import type { Kind } from './kind.ts';
import * as match from './match.ts';
import * as number from './number.ts';
import * as order from './order.ts';
import * as reflect from './reflect.ts';
import * as scale from './scale.ts';
import * as sort from './sort.ts';
import * as spot from './spot.ts';
import * as text from './text.ts';
import * as trueFalse from './true-false.ts';

/** Every kind of question: how it is marked, and what marking needs to know. */
export const kinds = {
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
} satisfies { [K in QuestionKind]: Kind<K> };
