import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/domain/outcome.ts';
import type { Key } from '../../../src/domain/quiz/key.ts';
import { scorers } from '../../../src/domain/quiz/kinds/kinds.ts';
import { keyOf, score } from '../../../src/domain/quiz/score.ts';
import { type QuestionKind, question } from '../../../src/schemas/question.ts';
import { samples } from '../schemas/samples.ts';

const key = (kind: QuestionKind, change: object = {}): Key =>
  keyOf(question.parse({ ...samples[kind], ...change }), 'en');
const earned = (outcome: Outcome) => (outcome.type === 'scored' ? outcome.earned : Number.NaN);
const share = (outcome: Outcome) => (outcome.type === 'scored' ? outcome.earned / outcome.possible : Number.NaN);

interface Answer {
  picks: string[];
  texts?: string[];
}
/** Right, wrong and, where there is such a thing, partly right. */
const answers: Partial<Record<QuestionKind, { right: Answer; wrong: Answer; partly?: [Answer, number] }>> = {
  'true-false': { right: { picks: ['false'] }, wrong: { picks: ['true'] } },
  order: { right: { picks: ['stop', 'tell', 'mend', 'learn'] }, wrong: { picks: ['learn', 'mend', 'tell', 'stop'] } },
  match: {
    right: { picks: ['deed--did', 'loss--cost'] },
    wrong: { picks: ['deed--excuse', 'loss--did'] },
    partly: [{ picks: ['deed--did', 'loss--did'] }, 1],
  },
  sort: {
    right: { picks: ['names--reason', 'busy--excuse', 'check--reason'] },
    wrong: { picks: ['names--excuse'] },
    partly: [{ picks: ['names--reason', 'busy--reason'] }, 1],
  },
  text: { right: { picks: [], texts: [' Blameless '] }, wrong: { picks: [], texts: ['retro'] } },
  number: { right: { picks: [], texts: ['91,0'] }, wrong: { picks: [], texts: ['60'] } },
  blanks: {
    right: { picks: ['deed', 'word--sorry'], texts: ['gave'] },
    wrong: { picks: ['deed', 'word--sad'], texts: ['x'] },
    partly: [{ picks: ['word--sorry', 'deed'], texts: ['x'] }, 1],
  },
  spot: { right: { picks: ['if'] }, wrong: { picks: ['sorry'] } },
};

describe.each(Object.entries(answers))('%s', (kind, { right, wrong, partly }) => {
  const one = key(kind as QuestionKind);

  test('right earns all, wrong nothing, partly what the author said', () => {
    expect(share(score(one, right.picks, right.texts))).toBe(1);
    expect(share(score(one, wrong.picks, wrong.texts))).toBe(0);
    if (!partly) return;
    const [{ picks, texts }, points] = partly;
    expect(earned(score(one, picks, texts))).toBe(points);
    expect(share(score(key(kind as QuestionKind, { credit: 'all' }), picks, texts))).toBe(0);
  });
});

const ids = [
  'stop',
  'tell',
  'mend',
  'learn',
  'deed',
  'loss',
  'names',
  'busy',
  'check',
  'word',
  'sorry',
  'if',
  'true',
  'no',
  'yes',
];
const rights = ['did', 'cost', 'excuse', 'reason', 'sorry', 'sad', 'gone'];
const pick = fc.oneof(
  fc.constantFrom(...ids, 'gone', '', '__proto__', '--', 'a--b--c'),
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...rights)).map((pair) => pair.join('--')),
);
const picks = fc.array(pick, { maxLength: 8 });
const texts = fc.array(fc.oneof(fc.constantFrom('sent', 'blameless', '90', '1,250', ' ', 'x'), fc.string()), {
  maxLength: 3,
});

describe.each(Object.keys(scorers) as QuestionKind[])('whatever is recorded for "%s"', (kind) => {
  const one = key(kind);

  test('a score lies between 0 and what is possible, which is above 0', () => {
    fc.assert(
      fc.property(picks, texts, (some, typed) => {
        const outcome = score(one, some, typed);
        if (outcome.type !== 'scored') return;
        expect(outcome.possible).toBeGreaterThan(0);
        expect(outcome.earned).toBeGreaterThanOrEqual(0);
        expect(outcome.earned).toBeLessThanOrEqual(outcome.possible);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing, or nothing that still exists, is not wrong', () => {
    fc.assert(
      fc.property(fc.subarray(['gone', '', '__proto__', 'gone--did', 'deed--gone', '--']), (some) => {
        expect(score(one, some, []).type).toBe(kind === 'reflect' ? 'unscored' : 'unanswered');
      }),
    );
  });

  test('picks that repeat, or that no longer exist, change nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(pick, { maxLength: 8 }), (some) => {
        // Typed gaps go with their texts one by one, so they cannot repeat.
        expect(score(one, [...some, ...some])).toEqual(score(one, some));
        expect(score(one, [...some, 'gone--gone'])).toEqual(score(one, some));
      }),
    );
  });

  test('the order of picks matters in an order alone', () => {
    if (kind === 'order') return expect(share(score(one, ['learn', 'mend', 'tell', 'stop']))).toBe(0);
    fc.assert(
      fc.property(picks, (some) => {
        expect(score(one, some.toReversed())).toEqual(score(one, some));
      }),
    );
  });
});

describe('an order', () => {
  const right = ['stop', 'tell', 'mend', 'learn'];
  const shuffled = fc.shuffledSubarray(right, { minLength: 4, maxLength: 4 });

  test.each([
    ['all', ['tell', 'stop', 'mend', 'learn'], 0, 1],
    ['neighbours', ['tell', 'mend', 'learn', 'stop'], 2, 3],
    ['pairs', ['tell', 'stop', 'mend', 'learn'], 5, 6],
  ])('with credit for %s', (credit, order, points, possible) => {
    expect(score(key('order', { credit }), order)).toEqual({ type: 'scored', earned: points, possible });
    expect(share(score(key('order', { credit }), right))).toBe(1);
  });

  test('gets better by pairs with each two neighbours that are put right', () => {
    const one = key('order', { credit: 'pairs' });
    fc.assert(
      fc.property(shuffled, fc.nat(2), (order, at) => {
        const [a = '', b = ''] = order.slice(at, at + 2);
        if (right.indexOf(a) < right.indexOf(b)) return;
        const after = [...order.slice(0, at), b, a, ...order.slice(at + 2)];
        expect(earned(score(one, after))).toBe(earned(score(one, order)) + 1);
      }),
    );
  });

  test('without one of today’s items is unanswered, and with one of yesterday’s is marked', () => {
    expect(score(key('order'), ['stop', 'tell', 'mend'])).toEqual({ type: 'unanswered' });
    expect(share(score(key('order'), ['stop', 'old', 'tell', 'mend', 'learn']))).toBe(1);
  });
});

describe('what looks the same counts the same', () => {
  const items = ['stir', 'wait', 'again', 'serve'].map((id) => ({
    id,
    text: id === 'again' ? 'Stir' : `${id[0]?.toUpperCase()}${id.slice(1)}`,
  }));

  test.each(['all', 'neighbours', 'pairs'])('in an order with credit for %s', (credit) => {
    const one = key('order', { items, credit });
    expect(share(score(one, ['stir', 'wait', 'again', 'serve']))).toBe(1);
    expect(share(score(one, ['again', 'wait', 'stir', 'serve']))).toBe(1);
    expect(share(score(one, ['wait', 'again', 'stir', 'serve']))).toBeLessThan(1);
    expect(score(one, ['wait', 'stir', 'again', 'serve'])).toEqual(score(one, ['wait', 'again', 'stir', 'serve']));
  });

  test('in an order of three that look the same', () => {
    const three = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id === 'd' ? 'Serve' : ' Stir ' }));
    const one = key('order', { items: three });
    for (const order of ['a b c d', 'c b a d', 'b c a d']) expect(share(score(one, order.split(' ')))).toBe(1);
    expect(share(score(one, ['a', 'b', 'd', 'c']))).toBe(0);
  });

  test('in partners and groups', () => {
    const right = [...samples.match.right, { id: 'did-too', text: 'What  I did' }];
    const one = key('match', { right });
    expect(share(score(one, ['deed--did-too', 'loss--cost']))).toBe(1);
    expect(share(score(one, ['deed--cost', 'loss--cost']))).toBe(0.5);
    expect(score(one, ['deed--gone'])).toEqual({ type: 'unanswered' });
    const twice = key('match', {
      right,
      left: samples.match.left.map((left) => (left.id === 'deed' ? { ...left, to: 'did-too' } : left)),
    });
    expect(share(score(twice, ['deed--did', 'loss--cost']))).toBe(1);
  });
});

test('each part that is put right earns no less', () => {
  const one = key('sort');
  const wrong = ['names--excuse', 'busy--reason', 'check--excuse'];
  const right = ['names--reason', 'busy--excuse', 'check--reason'];
  const steps = right.map((_, i) => earned(score(one, [...right.slice(0, i + 1), ...wrong.slice(i + 1)])));
  expect(steps).toEqual([1, 2, 3]);
});

test('several pieces of a text are marked like several options', () => {
  const spans = samples.spot.spans.map((span) => (span.id === 'sorry' ? { ...span, key: true } : span));
  const one = key('spot', { spans: [...spans, { id: 'and', text: 'and', why: 'It holds.' }], several: true });
  expect([['sorry', 'if'], ['if'], ['if', 'and']].map((some) => earned(score(one, some)))).toEqual([2, 1, 0]);
});

test('where one stands is neither right nor wrong, and must be one of today’s steps', () => {
  expect(score(key('scale'), ['yes'])).toEqual({ type: 'unscored' });
  expect(score(key('scale'), ['yes', 'no'])).toEqual({ type: 'unanswered' });
});

test('what is no number, or has another unit, is not wrong', () => {
  for (const text of ['1,2,50', 'an hour', '2 hours', ''])
    expect(score(key('number'), [], [text])).toEqual({ type: 'unanswered' });
});

test('old answers are marked again by a corrected key', () => {
  const corrected: [QuestionKind, object, Answer][] = [
    ['true-false', { answer: true }, { picks: ['true'] }],
    ['text', { accept: ['retro'], near: [] }, { picks: [], texts: ['retro'] }],
    ['number', { value: 60 }, { picks: [], texts: ['60'] }],
    ['order', { items: samples.order.items.toReversed() }, { picks: ['learn', 'mend', 'tell', 'stop'] }],
    [
      'match',
      { left: samples.match.left.map((one) => ({ ...one, to: 'excuse' })) },
      { picks: ['deed--excuse', 'loss--excuse'] },
    ],
  ];
  for (const [kind, change, { picks: some, texts: typed }] of corrected) {
    expect(share(score(key(kind), some, typed)), kind).toBe(0);
    expect(share(score(key(kind, change), some, typed)), kind).toBe(1);
  }
});
