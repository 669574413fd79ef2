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

type Scorers = { [K in QuestionKind]: Kind<K>['score'] };
type Markers = { [K in QuestionKind]: Kind<K>['marks'] };

// Two maps, so that a browser, which only scores, carries nothing of how keys are made.

/** How each kind of question is marked. */
export const scorers = {
  choice: choice.score,
  choices: choices.score,
  'true-false': trueFalse.score,
  order: order.score,
  match: match.score,
  sort: sort.score,
  text: text.score,
  number: number.score,
  blanks: blanks.score,
  spot: spot.score,
  scale: scale.score,
  reflect: reflect.score,
} satisfies Scorers;

/** What marking each kind needs to know. */
export const markers = {
  choice: choice.marks,
  choices: choices.marks,
  'true-false': trueFalse.marks,
  order: order.marks,
  match: match.marks,
  sort: sort.marks,
  text: text.marks,
  number: number.marks,
  blanks: blanks.marks,
  spot: spot.marks,
  scale: scale.marks,
  reflect: reflect.marks,
} satisfies Markers;
