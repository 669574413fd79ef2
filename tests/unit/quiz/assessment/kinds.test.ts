import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswered, openIn, written } from '../../../../src/domain/quiz/assessment/answered.ts';
import { type Asking, laidOut } from '../../../../src/domain/quiz/assessment/asking.ts';
import { type Item, itemOf } from '../../../../src/domain/quiz/assessment/item.ts';
import { markAttempt, totalOf } from '../../../../src/domain/quiz/assessment/result.ts';
import { tell } from '../../../../src/domain/quiz/assessment/told.ts';
import type { Attempt, Try } from '../../../../src/domain/record/fold.ts';
import { assessment } from '../../../../src/schemas/assessment.ts';
import type { QuestionKind } from '../../../../src/schemas/question.ts';
import { factIdOf } from '../../record/fact.ts';
import { samples } from '../../schemas/samples.ts';

type Reply = Pick<Try, 'picks' | 'texts'>;

const words = { true: 'True', false: 'False' };
const range = (min?: number, max?: number, unit = '') => `${min} to ${max} ${unit}`.trim();

/** A question of a kind as a page of an assessment has it. */
function item(kind: QuestionKind, change: object = {}, reasons = true): Item {
  const test = { mode: 'assessment', id: 'test', title: 'T', call: 'Go', intro: ['Hello.'] };
  const parsed = assessment.parse({ ...test, questions: [{ ...samples[kind], id: 'one', ...change }] });
  const [question] = parsed.questions;
  if (!question) throw new Error('There is no question.');
  return itemOf(question, reasons, words);
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
  /** What is said of the right answer. */
  says: string;
  /** An answer in part, and what it leaves open. */
  part?: [Reply, number];
}
const cases: Record<QuestionKind, Case> = {
  choice: { right: { picks: [rightOf('choice')] }, outcome: 'right', says: '' },
  choices: { right: { picks: keysOf('choices') }, outcome: 'right', says: '' },
  'true-false': { right: { picks: ['false'] }, outcome: 'right', says: 'False' },
  order: { right: { picks: ['stop', 'tell', 'mend', 'learn'] }, outcome: 'right', says: 'Stop Tell Mend Learn' },
  match: {
    right: { picks: ['deed--did', 'loss--cost'] },
    outcome: 'right',
    says: 'What I did What it cost',
    part: [{ picks: ['deed--did'] }, 1],
  },
  sort: {
    right: { picks: ['names--reason', 'busy--excuse', 'check--reason'] },
    outcome: 'right',
    says: 'Reason Excuse Reason',
    part: [{ picks: ['names--reason'] }, 2],
  },
  text: { right: { picks: [], texts: ['Blameless'] }, outcome: 'right', says: 'blameless' },
  number: { right: { picks: [], texts: ['90'] }, outcome: 'right', says: '89 to 91 minutes' },
  blanks: {
    right: { picks: ['deed', 'word--sorry'], texts: ['gave'] },
    outcome: 'right',
    says: 'sent sorry',
    part: [{ picks: ['word--sorry'] }, 1],
  },
  spot: { right: { picks: ['if'] }, outcome: 'right', says: '“if you were upset”' },
  scale: { right: { picks: ['yes'] }, outcome: 'noted', says: '' },
  reflect: { right: { picks: [], texts: [written] }, outcome: 'noted', says: '' },
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
    expect(openIn(asked, one.right)).toBe('nothing');
    const told = tell(asked, one.right, range);
    expect([...told.right, ...told.parts.map((part) => part.right)].join(' ')).toContain(one.says);
    expect(told.parts.every((part) => part.fits && part.yours)).toBe(true);
  });

  test('nothing, and a flag alone, is no answer and never wrong', () => {
    const asked = item(kind);
    expect([isAnswered(asked, undefined), isAnswered(asked, { picks: [] })]).toEqual([false, false]);
    expect(openIn(asked, { picks: [] })).toBe('all');
    expect(markAttempt([asked], attempt({ picks: [] }))[0]?.outcome).toBe('unanswered');
    expect(() => tell(asked, undefined, range)).not.toThrow();
  });

  test('its page says nothing of what is right where that is never shown', () => {
    expect(item(kind, {}, false).said).toBeUndefined();
    const page = JSON.stringify(item(kind, {}, false).ask);
    expect(page).not.toMatch(/why|"key"|rating|accept|model/);
  });

  test('its order follows the seed alone, and nothing comes or goes', () => {
    const parts = (ask: Asking) =>
      JSON.stringify(ask)
        .match(/"id":"[^"]*"/g)
        ?.sort();
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (seed, shuffled) => {
        const asked = item(kind);
        const laid = laidOut(asked, seed, shuffled);
        expect(laidOut(asked, seed, shuffled)).toEqual(laid);
        expect(parts(laid)).toEqual(parts(asked.ask));
        // What is put in order never lies in order at first.
        if (laid.as === 'order') expect(laid.items).not.toEqual(asked.ask.as === 'order' && asked.ask.items);
      }),
    );
  });
});

const inParts = Object.entries(cases).flatMap(([kind, { part }]) =>
  part ? [[kind as QuestionKind, ...part] as const] : [],
);

test.each(inParts)('an answer in part to %s says how much is open', (kind, reply, open) => {
  expect(openIn(item(kind), reply)).toBe(open);
  expect(markAttempt([item(kind)], attempt(reply))[0]?.outcome).toBe('partly');
  expect(tell(item(kind), reply, range).parts.some(({ yours }) => yours === '')).toBe(true);
});

test('what is typed for a number and is none is told apart from nothing', () => {
  expect(openIn(item('number'), { picks: [], texts: ['soon'] })).toBe('no-number');
  expect(openIn(item('number'), { picks: [], texts: [' '] })).toBe('all');
});

test('a number that is off and a word that comes close are told what their author says to them', () => {
  const off = item('number', { low: 'More than that.', high: 'Less than that.' });
  const why = (asked: Item, text: string) =>
    tell(asked, { picks: [], texts: [text] }, range).why.map((one) => one.text);
  expect(why(off, '60')).toEqual(['More than that.', 'An hour and a half.']);
  expect(why(off, '200')[0]).toBe('Less than that.');
  expect(why(item('text'), 'Retro')).toEqual(['Which sort?', 'It is the word.']);
});

test('of own words the record learns only that there are some', () => {
  const reflect = item('reflect');
  expect(isAnswered(reflect, { picks: [], texts: ['I sent it.'] })).toBe(false);
  expect(isAnswered(reflect, { picks: ['deed'], texts: [written] })).toBe(true);
});
