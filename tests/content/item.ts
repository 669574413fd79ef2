import type { Question } from '../../src/schemas/question.ts';
import { readers } from './kinds.ts';
import { type List, type Parts, type Thing, type Told, type Wording, wording } from './parts.ts';

/** A question of any kind as the rules see it. */
export interface Item extends Omit<Required<Parts>, 'truth' | 'begun' | 'shown' | 'after'> {
  truth?: boolean;
  begun?: NonNullable<Parts['begun']>;
  /** Every text, in reading order. */
  wordings: Wording[];
}

/**
 * The one place where a question becomes what the rules read.
 * @param shuffled `false` where the quiz shows options as they are written
 */
export function itemOf(question: Question, shuffled = true): Item {
  const read = readers[question.kind] as (question: Question) => Parts;
  const { shown = [], after = [], lists = [], ...rest } = read(question);
  const { id } = question;
  return {
    states: false,
    piles: [],
    typed: [],
    echoes: [],
    groups: [],
    ...rest,
    lists: lists.map((list) => (shuffled || list.of !== 'options' ? list : { ...list, fixed: true })),
    wordings: [
      ...wording(id, 'scene', question.scene),
      ...wording(id, 'stem', question.stem),
      ...shown,
      ...question.hints.map((text): Wording => ({ where: id, part: 'hint', text })),
      ...rest.told.flatMap(({ where, says }) => says.map(([, text]): Wording => ({ where, part: 'feedback', text }))),
      ...after,
    ],
  };
}

export { isMarked } from '../../src/domain/quiz/key.ts';

/** What is right in a list. */
export function rights(list: List): Thing[] {
  return list.picks.filter(({ right }) => right);
}

/** What is not right in a list. */
export function wrongs(list: List): Thing[] {
  return list.picks.filter(({ right }) => !right);
}

/** What is said at one place alone, without what everybody reads. */
export function own(told: Told): string {
  return told.says.map(([, text]) => text).join(' ');
}
