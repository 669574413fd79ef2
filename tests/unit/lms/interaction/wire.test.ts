import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../../src/domain/lms/interaction/asked.ts';
import { askedOf } from '../../../../src/domain/lms/interaction/asking.ts';
import { responseOf } from '../../../../src/domain/lms/interaction/response.ts';
import { patterns12, patterns2004, response12, response2004 } from '../../../../src/domain/lms/interaction/wire.ts';
import { type QuestionKind, question } from '../../../../src/schemas/question.ts';
import { samples } from '../../schemas/samples.ts';

const asked = (kind: QuestionKind, change: object = {}): Asked =>
  askedOf(question.parse({ ...samples[kind], ...change }), 'en', []);
const both = (one: Asked, picks: string[], texts?: string[]) => {
  const response = responseOf(one, { at: 0, revision: 1, picks, ...(texts && { texts }) });
  return [response12(one, response), response2004(one, response)];
};

interface Row {
  type: string;
  /** What is right, in 1.2 and in 2004. */
  right: [string[], string[]];
  answer: { picks: string[]; texts?: string[] };
  /** The answer, in 1.2 and in 2004. */
  told: [string, string];
}

/** SCORM 1.2 RTE 3.4.4 (CMIFeedback) and SCORM 2004 RTE 4.2.9, for each kind of question. */
const rows: Record<QuestionKind, Row> = {
  choice: { type: 'choice', right: [['one'], ['one']], answer: { picks: ['two'] }, told: ['two', 'two'] },
  choices: {
    type: 'choice',
    right: [['one,three'], ['one[,]three']],
    answer: { picks: ['two', 'one'] },
    told: ['two,one', 'two[,]one'],
  },
  'true-false': { type: 'true-false', right: [['f'], ['false']], answer: { picks: ['true'] }, told: ['t', 'true'] },
  order: {
    type: 'sequencing',
    right: [['stop,tell,mend,learn'], ['stop[,]tell[,]mend[,]learn']],
    answer: { picks: ['tell', 'stop', 'mend', 'learn'] },
    told: ['tell,stop,mend,learn', 'tell[,]stop[,]mend[,]learn'],
  },
  match: {
    type: 'matching',
    right: [['deed.did,loss.cost'], ['deed[.]did[,]loss[.]cost']],
    answer: { picks: ['loss--excuse', 'deed--did'] },
    told: ['deed.did,loss.excuse', 'deed[.]did[,]loss[.]excuse'],
  },
  sort: {
    type: 'matching',
    right: [['names.reason,busy.excuse,check.reason'], ['names[.]reason[,]busy[.]excuse[,]check[.]reason']],
    answer: { picks: ['busy--reason'] },
    told: ['busy.reason', 'busy[.]reason'],
  },
  text: {
    type: 'fill-in',
    right: [
      ['blameless', "don't blame"],
      ['blameless', "don't blame"],
    ],
    answer: { picks: [], texts: ['No blame'] },
    told: ['No blame', 'No blame'],
  },
  number: {
    type: 'numeric',
    right: [['90'], ['89[:]91']],
    answer: { picks: [], texts: ['90,5 min'] },
    told: ['90.5', '90.5'],
  },
  blanks: {
    type: 'fill-in',
    right: [['sent, sorry'], ['sent[,]sorry']],
    answer: { picks: ['word--sad', 'deed'], texts: ['threw'] },
    told: ['threw, sad', 'threw[,]sad'],
  },
  spot: { type: 'choice', right: [['if'], ['if']], answer: { picks: ['sorry'] }, told: ['sorry', 'sorry'] },
  scale: { type: 'likert', right: [[], []], answer: { picks: ['perhaps'] }, told: ['perhaps', 'perhaps'] },
  reflect: { type: 'choice', right: [[], []], answer: { picks: ['deed'] }, told: ['deed', 'deed'] },
};

describe.each(Object.entries(rows))('%s', (kind, { type, right, answer, told }) => {
  const one = asked(kind as QuestionKind);
  test('its type', () => expect(one.type).toBe(type));
  test('what is right', () => expect([patterns12(one), patterns2004(one)]).toEqual(right));
  test('an answer', () => expect(both(one, answer.picks, answer.texts)).toEqual(told));
});

test('ids are written in letters that every LMS takes, and no two become one', () => {
  const options = [
    { id: 'say-now', text: 'a', key: true, why: 'x' },
    { id: 'saynow', text: 'b', why: 'x' },
  ];
  const one = asked('choice', { options });
  expect(patterns2004(one)).toEqual(['say_now']);
  expect(both(one, ['saynow'])).toEqual(['saynow', 'saynow']);
});

test('what a question no longer has is left out', () => {
  expect(both(asked('choices'), ['gone', 'one'])).toEqual(['one', 'one']);
  expect(both(asked('match'), ['deed--gone', 'loss--cost'])).toEqual(['loss.cost', 'loss[.]cost']);
});

test('parts whose ids are too long for 1.2 are told by letters, always', () => {
  const items = Array.from({ length: 8 }, (_, i) => ({ id: `${'long-'.repeat(7)}${i}`, text: `${i}` }));
  const one = asked('order', { items, why: 'x' });
  expect(patterns12(one)).toEqual(['a,b,c,d,e,f,g,h']);
  expect(
    both(
      one,
      items.toReversed().map(({ id }) => id),
    )[0],
  ).toBe('h,g,f,e,d,c,b,a');
  expect(patterns2004(one)[0]).toContain('[,]');
});

test('what is typed keeps its length and does not speak the notation', () => {
  const one = asked('text');
  expect(both(one, [], ['x'.repeat(300)])).toEqual(['x'.repeat(255), 'x'.repeat(250)]);
  expect(both(one, [], ['a[,]b'])).toEqual(['a[,]b', 'a(,]b']);
  expect(both(one, [], ['{lang=de}x'])[1]).toBe('(lang=de}x');
  // Never half a character.
  expect(both(one, [], [`${'x'.repeat(249)}😀`])[1]).toBe('x'.repeat(249));
});

test('where capitals matter, the pattern says so', () => {
  expect(patterns2004(asked('text', { caseSensitive: true }))[0]).toBe('{case_matters=true}blameless');
});

test('an open range is told by its one end', () => {
  const one = asked('number', { value: undefined, tolerance: undefined, min: 3 });
  expect([patterns12(one), patterns2004(one)]).toEqual([['3'], ['3[:]']]);
});
