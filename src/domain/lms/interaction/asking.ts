import type { Question, QuestionOf } from '../../../schemas/question.ts';
import type { Book } from '../../course/book.ts';
import { rangeIn } from '../../quiz/amount.ts';
import type { Key } from '../../quiz/key.ts';
import { questionsOf } from '../../quiz/questions.ts';
import { keyOf } from '../../quiz/score.ts';
import { decisionsOf } from '../../scenario/decisions.ts';
import type { Asked, Part } from './asked.ts';

/** A text that may have several paragraphs, in one line. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

type Shape = Pick<Asked, 'type' | 'parts' | 'right'> & Partial<Asked>;

const parts = (list: readonly Part[]): Part[] => list.map(({ id, text }) => ({ id, text: line(text) }));
const keyed = (list: readonly { id?: string | undefined; key?: boolean | undefined }[]): string[] =>
  list.flatMap(({ id, key }) => (id && key ? [id] : []));

function optionShape(question: QuestionOf<'choice' | 'choices'>): Shape {
  const strong = question.options.flatMap(({ id, rating }) => (rating === 'strong' ? [{ ids: [id] }] : []));
  const right = strong.length > 0 ? strong : [{ ids: keyed(question.options) }];
  return { type: 'choice', parts: parts(question.options), right };
}

function gapShape({ gaps }: QuestionOf<'blanks'>): Shape {
  const texts = gaps.map(({ accept, options = [] }) => accept?.[0] ?? options.find(({ key }) => key)?.id ?? '');
  return { type: 'fill-in', parts: [], right: [{ texts }] };
}

function numberShape(question: QuestionOf<'number'>): Shape {
  const { min = null, max = null } = rangeIn(question);
  return { type: 'numeric', parts: [], right: [{ numbers: [min, max] }] };
}

/** How the standards see a question of each kind. What can't be right or wrong has nothing that is right. */
const shapes: { [K in Question['kind']]: (question: QuestionOf<K>) => Shape } = {
  choice: optionShape,
  choices: optionShape,
  'true-false': ({ answer }) => ({ type: 'true-false', parts: [], right: [{ ids: [`${answer}`] }] }),
  order: ({ items }) => ({ type: 'sequencing', parts: parts(items), right: [{ ids: items.map(({ id }) => id) }] }),
  match: ({ left, right }) => ({
    type: 'matching',
    parts: parts(left),
    targets: parts(right),
    right: [{ pairs: left.map(({ id, to }) => [id, to] as const) }],
  }),
  sort: ({ items, groups }) => ({
    type: 'matching',
    parts: parts(items),
    targets: parts(groups),
    right: [{ pairs: items.map(({ id, group }) => [id, group] as const) }],
  }),
  text: ({ accept, caseSensitive }) => ({
    type: 'fill-in',
    parts: [],
    right: accept.map((text) => ({ texts: [text] })),
    ...(caseSensitive && { exact: true as const }),
  }),
  number: numberShape,
  blanks: gapShape,
  spot: ({ spans }) => ({
    type: 'choice',
    parts: parts(spans.flatMap(({ id, text }) => (id ? [{ id, text }] : []))),
    right: [{ ids: keyed(spans) }],
  }),
  scale: ({ steps }) => ({ type: 'likert', parts: parts(steps), right: [] }),
  // What was written stays with the learner. What is told is which points they found in it.
  reflect: ({ rubric }) => ({ type: 'choice', parts: parts(rubric), right: [] }),
};

/** What is told of a question. @param objectives ids, where there are any */
export function askedOf(question: Question, language: string, objectives: readonly (string | undefined)[]): Asked {
  const shape = (shapes[question.kind] as (question: Question) => Shape)(question);
  return {
    id: question.id,
    text: line(question.stem),
    ...shape,
    objectives: [...new Set(objectives.filter((one) => one !== undefined))],
    key: keyOf(question, language),
  };
}

/** Everything in a course that can be answered, each once: questions of all quizzes, and the decisions of stories. */
export function asking({ course, quizzes, scenarios }: Book): Asked[] {
  const found = new Map<string, Asked>();
  const add = (question: Question, objective?: string, more: Partial<Key> = {}) => {
    if (found.has(question.id)) return;
    const asked = askedOf(question, course.language, [question.move, objective]);
    found.set(question.id, { ...asked, key: { ...asked.key, ...more } });
  };
  for (const quiz of quizzes) {
    if (quiz.mode === 'assessment') for (const question of quiz.questions) add(question, question.objective);
    else for (const question of questionsOf(quiz)) add(question);
  }
  // What a decision brings is seen at once, so that only the first counts.
  for (const decision of scenarios.flatMap(decisionsOf)) add(decision, undefined, { atOnce: true });
  return [...found.values()];
}
