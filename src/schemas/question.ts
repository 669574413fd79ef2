import { z } from 'astro/zod';
import { blanks } from './questions/blanks.ts';
import { type Choice, type Choices, choice, choices } from './questions/choice.ts';
import { match } from './questions/match.ts';
import { number } from './questions/number.ts';
import { order } from './questions/order.ts';
import { reflect } from './questions/reflect.ts';
import { scale } from './questions/scale.ts';
import { sort } from './questions/sort.ts';
import { spot } from './questions/spot.ts';
import { text } from './questions/text.ts';
import { trueFalse } from './questions/true-false.ts';

/** One question of any kind. */
export const question = z.discriminatedUnion('kind', [
  choice,
  choices,
  trueFalse,
  order,
  match,
  sort,
  text,
  number,
  blanks,
  spot,
  scale,
  reflect,
]);

export type Question = z.infer<typeof question>;
export type QuestionKind = Question['kind'];

/** The question of one kind. */
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** Questions whose answers are options with reasons of their own. */
export type OptionQuestion = Choice | Choices;
