import { pairing, quoted } from '../../domain/quiz/laid-out.ts';
import { keyOf } from '../../domain/quiz/score.ts';
import { shuffle } from '../../domain/quiz/shuffle.ts';
import {
  keyed,
  keyedSeveral,
  kindLabel,
  outcomes,
  rating,
  replySpot,
  parts as say,
  question as words,
} from '../../messages/en.ts';
import type { Rating } from '../../schemas/option.ts';
import type { Question, QuestionOf } from '../../schemas/question.ts';

// What kinds that look alike have in common, for the components that show them.

/** Something to choose, with what is said of it. */
export interface Shown {
  id: string;
  text: string;
  why: string;
  rating?: Rating | undefined;
  key?: boolean | undefined;
  result?: string | undefined;
  pull?: string | undefined;
  tip?: string | undefined;
}

export type WithOptions = QuestionOf<'choice' | 'choices' | 'true-false' | 'spot'>;

/** The options of a question that has them under any name. */
export function optionsOf(question: WithOptions): Shown[] {
  if (question.kind === 'true-false') {
    const { answer, ifTrue, ifFalse } = question;
    return [
      { id: 'true', text: say.true, key: answer, why: ifTrue },
      { id: 'false', text: say.false, key: !answer, why: ifFalse },
    ];
  }
  if (question.kind === 'spot') {
    return question.spans.flatMap(({ id, text, key, why = '' }) => (id ? [{ id, text: quoted(text), key, why }] : []));
  }
  return question.options;
}

/** Whether several options may be picked. */
export function isSeveral(question: Question): boolean {
  return question.kind === 'choices' || (question.kind === 'spot' && question.several);
}

/** The rows of a match or a sort, shuffled, and what can be picked for each. */
export function rowsOf(question: QuestionOf<'match' | 'sort'>) {
  const { rows, targets } = pairing(question);
  return question.kind === 'match'
    ? { rows, targets: shuffle(targets, question.id) }
    : { rows: shuffle(rows, question.id), targets };
}

/** The number that is right, in words: the value with what counts around it, or the range. */
export function rangeOf({ value, tolerance, min, max, unit }: QuestionOf<'number'>): string {
  if (value === undefined) return say.range(min, max, unit);
  const around = [value - tolerance, value + tolerance].map((n) => Number(n.toPrecision(12))) as [number, number];
  return tolerance === 0 ? say.range(value, value, unit) : say.around(say.range(value, value, unit), ...around);
}

const marks = { right: 'strong', partly: 'workable', wrong: 'costly', noted: 'strong' } as const;

/** The headings that feedback can have, with the mark of each. */
export function headingsOf(question: Question): { outcome: string; text: string; mark: Rating }[] {
  if (question.kind === 'choice' && question.options.some((option) => option.rating)) {
    return (['strong', 'workable', 'costly'] as const).map((one) => ({
      outcome: one,
      text: rating[one].heading,
      mark: one,
    }));
  }
  const own = {
    choice: keyed,
    choices: keyedSeveral,
    'true-false': outcomes.trueFalse,
    text: outcomes.typed,
    number: outcomes.typed,
    spot: isSeveral(question) ? keyedSeveral : keyed,
    order: outcomes.order,
    match: outcomes.match,
    sort: outcomes.sort,
    blanks: outcomes.blanks,
    scale: outcomes.scale,
    reflect: outcomes.reflect,
  }[question.kind];
  return Object.entries(own).map(([outcome, text]) => ({ outcome, text, mark: marks[outcome as keyof typeof marks] }));
}

/** What stands above a question. */
export function labelOf(question: Question): string {
  if (question.kind === 'choices') return words.checkSeveral;
  if (question.kind !== 'choice') return kindLabel[question.kind];
  return question.options.some((option) => option.rating) ? words.decide : words.checkOne;
}

/** What is said to an empty check, where it is not the usual sentence. */
export function emptyOf(question: Question): string | undefined {
  return question.kind === 'spot' ? replySpot.empty : undefined;
}

/** The key for kinds that mark themselves; options carry their marks one by one. */
export function marksOf(question: Question): string | undefined {
  if (['choice', 'choices', 'true-false', 'spot', 'scale', 'reflect'].includes(question.kind)) return undefined;
  return JSON.stringify(keyOf(question));
}
