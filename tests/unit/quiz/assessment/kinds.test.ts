import { describe, expect, test } from 'vitest';
import { isAnswered, openIn } from '../../../../src/domain/quiz/assessment/answered.ts';
import { type Item, itemOf } from '../../../../src/domain/quiz/assessment/item.ts';
import { markAttempt, totalOf } from '../../../../src/domain/quiz/assessment/result.ts';
import { written } from '../../../../src/domain/quiz/written.ts';
import type { Attempt, Try } from '../../../../src/domain/record/fold.ts';
import { assessment } from '../../../../src/schemas/assessment.ts';
import type { QuestionKind } from '../../../../src/schemas/question.ts';
import { factIdOf } from '../../record/fact.ts';
import { samples } from '../../schemas/samples.ts';

type Reply = Pick<Try, 'picks' | 'texts'>;

/** A question of a kind as a page of an assessment has it. */
function item(kind: QuestionKind): Item {
  const test = { mode: 'assessment', id: 'test', title: 'T', call: 'Go', intro: ['Hello.'] };
  const parsed = assessment.parse({ ...test, questions: [{ ...samples[kind], id: 'one' }] });
  const [question] = parsed.questions;
  if (!question) throw new Error('There is no question.');
  return itemOf(question, 'en');
}

function attempt({ picks, texts }: Reply): Attempt {
  const response = { at: 1, revision: 1, picks, ...(texts && { texts }) };
  return {
    id: factIdOf(1),
    form: 'test',
    at: 0,
    picks: new Map([['one', response]]),
    responses: [{ ...response, question: 'one' }],
  };
}

interface Case {
  right: Reply;
  outcome: string;
  /** An answer in part, and what it leaves open. */
  part?: [Reply, number];
}
const cases: Record<QuestionKind, Case> = {
  choice: { right: { picks: [rightOf('choice')] }, outcome: 'right' },
  choices: { right: { picks: keysOf('choices') }, outcome: 'right' },
  'true-false': { right: { picks: ['false'] }, outcome: 'right' },
  order: { right: { picks: ['stop', 'tell', 'mend', 'learn'] }, outcome: 'right' },
  match: {
    right: { picks: ['deed--did', 'loss--cost'] },
    outcome: 'right',
    part: [{ picks: ['deed--did'] }, 1],
  },
  sort: {
    right: { picks: ['names--reason', 'busy--excuse', 'check--reason'] },
    outcome: 'right',
    part: [{ picks: ['names--reason'] }, 2],
  },
  text: { right: { picks: [], texts: ['Blameless'] }, outcome: 'right' },
  number: { right: { picks: [], texts: ['90'] }, outcome: 'right' },
  blanks: {
    right: { picks: ['deed', 'word--sorry'], texts: ['gave'] },
    outcome: 'right',
    part: [{ picks: ['word--sorry'] }, 1],
  },
  spot: { right: { picks: ['if'] }, outcome: 'right' },
  scale: { right: { picks: ['yes'] }, outcome: 'noted' },
  reflect: { right: { picks: [], texts: [written] }, outcome: 'noted' },
};

function keysOf(kind: 'choice' | 'choices'): string[] {
  return samples[kind].options.flatMap((option) => ('key' in option && option.key ? [option.id] : []));
}
function rightOf(kind: 'choice'): string {
  return keysOf(kind)[0] ?? '';
}

describe.each(Object.entries(cases) as [QuestionKind, Case][])('%s in an assessment', (kind, one) => {
  test('the right answer is answered, marked and told', () => {
    const asked = item(kind);
    const [marked] = markAttempt([asked], attempt(one.right));
    expect(marked?.outcome).toBe(one.outcome);
    expect(totalOf(marked ? [marked] : [])).toMatchObject(
      one.outcome === 'noted' ? { asked: 0, unanswered: 0, earned: 0 } : { asked: 1, unanswered: 0, earned: 1 },
    );
    expect(openIn(asked.key, one.right)).toBe('nothing');
  });

  test('nothing, and a flag alone, is no answer and never wrong', () => {
    const asked = item(kind);
    expect([isAnswered(asked.key, undefined), isAnswered(asked.key, { picks: [] })]).toEqual([false, false]);
    expect(openIn(asked.key, { picks: [] })).toBe('all');
    expect(markAttempt([asked], attempt({ picks: [] }))[0]?.outcome).toBe('unanswered');
  });
});

const inParts = Object.entries(cases).flatMap(([kind, { part }]) =>
  part ? [[kind as QuestionKind, ...part] as const] : [],
);

test.each(inParts)('an answer in part to %s says how much is open', (kind, reply, open) => {
  expect(openIn(item(kind).key, reply)).toBe(open);
  expect(markAttempt([item(kind)], attempt(reply))[0]?.outcome).toBe('partly');
});

test('what is typed for a number and is none is told apart from nothing', () => {
  expect(openIn(item('number').key, { picks: [], texts: ['soon'] })).toBe('no-number');
  expect(openIn(item('number').key, { picks: [], texts: [' '] })).toBe('all');
});

test('of own words the record learns only that there are some', () => {
  const reflect = item('reflect');
  expect(isAnswered(reflect.key, { picks: [], texts: ['I sent it.'] })).toBe(false);
  expect(isAnswered(reflect.key, { picks: ['deed'], texts: [written] })).toBe(true);
});
