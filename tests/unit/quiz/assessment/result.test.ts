import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  byObjective,
  markAttempt,
  passes,
  responseTo,
  showsKey,
  totalOf,
} from '../../../../src/domain/quiz/assessment/result.ts';
import { attemptWith, itemOf } from './sample.ts';

const items = ['a', 'b', 'c', 'd'].map((id, i) => itemOf(id, i < 2 ? 'first' : 'second'));
const said = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'gone'), fc.constantFrom('yes', 'no', ''), fc.nat(20)),
);

test('a scaled score lies between 0 and 1, and what came late never lowers it', () => {
  fc.assert(
    fc.property(said, fc.nat(20), (responses, until) => {
      const marked = markAttempt(items, attemptWith(responses, { until }));
      const [inTime, all] = [totalOf(marked), totalOf(marked, true)];
      for (const { scaled } of [inTime, all]) {
        expect(scaled).toBeGreaterThanOrEqual(0);
        expect(scaled).toBeLessThanOrEqual(1);
      }
      expect(all.scaled).toBeGreaterThanOrEqual(inTime.scaled);
      expect(all.unanswered).toBeLessThanOrEqual(inTime.unanswered);
    }),
  );
});

test('one more right answer never turns a pass into a fail', () => {
  fc.assert(
    fc.property(
      said,
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (one, id, pass) => {
        const scaledOf = (responses: typeof one) => totalOf(markAttempt(items, attemptWith(responses))).scaled;
        const before = passes(scaledOf(one), pass);
        if (before) expect(passes(scaledOf([...one, [id, 'yes', 30]]), pass)).toBe(true);
      },
    ),
  );
});

test('not answered is told apart from wrong, and both earn nothing', () => {
  const marked = markAttempt(
    items,
    attemptWith([
      ['a', 'yes', 1],
      ['b', 'no', 2],
      ['c', 'yes', 3],
      ['c', '', 4],
    ]),
  );
  expect(marked.map(({ outcome }) => outcome)).toEqual(['right', 'wrong', 'unanswered', 'unanswered']);
  expect(totalOf(marked)).toEqual({ asked: 4, unanswered: 2, earned: 1, scaled: 0.25, percent: 25 });
});

test('a question that was rewritten since leaves the score, and so does one that is gone', () => {
  const changed = [itemOf('a', 'first', 2), itemOf('b')];
  const marked = markAttempt(
    changed,
    attemptWith([
      ['a', 'no', 1],
      ['b', 'yes', 2],
      ['gone', 'no', 3],
    ]),
  );
  expect(marked.map(({ outcome }) => outcome)).toEqual(['rewritten', 'right']);
  expect(totalOf(marked)).toMatchObject({ asked: 1, scaled: 1 });
  expect(totalOf([])).toMatchObject({ asked: 0, scaled: 0 });
});

describe('time', () => {
  test('what was answered in time stays; the rest can follow and is marked apart', () => {
    const attempt = attemptWith(
      [
        ['a', 'yes', 5],
        ['a', 'no', 15],
        ['b', 'yes', 15],
      ],
      { until: 10 },
    );
    const marked = markAttempt(items, attempt);
    expect(marked.map(({ outcome, late }) => [outcome, late])).toEqual([
      ['right', false],
      ['right', true],
      ['unanswered', false],
      ['unanswered', false],
    ]);
    expect([totalOf(marked).scaled, totalOf(marked, true).scaled]).toEqual([0.25, 0.5]);
  });

  test('a flag alone is no answer, in time or late', () => {
    const attempt = attemptWith(
      [
        ['a', '', 5],
        ['a', '', 15],
      ],
      { until: 10 },
    );
    expect(responseTo(itemOf('a'), attempt).late).toBe(false);
    expect(markAttempt([itemOf('a')], attempt)[0]).toMatchObject({ outcome: 'unanswered', late: false });
  });

  test('without a limit nothing is late', () => {
    const [only] = markAttempt([itemOf('a')], attemptWith([['a', 'yes', 1e12]]));
    expect(only).toMatchObject({ outcome: 'right', late: false });
  });
});

test('objectives have totals of their own; one that was not drawn is left out', () => {
  const marked = markAttempt(
    items,
    attemptWith([
      ['a', 'yes', 1],
      ['b', 'yes', 2],
      ['c', 'yes', 3],
    ]),
  );
  const objectives = [{ id: 'first' }, { id: 'second' }, { id: 'not-drawn' }];
  const found = byObjective(objectives, marked, 0.8).map(({ objective, total, known }) => [
    objective.id,
    total.earned,
    known,
  ]);
  expect(found).toEqual([
    ['first', 2, true],
    ['second', 1, false],
  ]);
});

// What is shown and what counts are one figure: whole percent, a half goes up.
describe.each<[right: number, of: number, needed: number, shown: number, reached: boolean]>([
  [2, 3, 0.67, 67, true],
  [2, 3, 0.68, 67, false],
  [16, 23, 0.7, 70, true],
  [16, 23, 0.71, 70, false],
  [159, 200, 0.8, 80, true],
  [158, 200, 0.8, 79, false],
  [57, 200, 0.29, 29, true],
  [1, 3, 0.333, 33, true],
  [1, 8, 0.13, 13, true],
  [5, 6, 0.835, 83, false],
  [5, 6, 0.834, 83, true],
  [23, 40, 0.575, 58, true],
  [7, 7, 1, 100, true],
  [0, 7, 0.001, 0, true],
])('%i of %i where %d is needed', (right, of, needed, shown, reached) => {
  const all = Array.from({ length: of }, (_, i) => itemOf(`q${i}`, 'one'));
  const said = all.map(({ id }, i) => [id, i < right ? 'yes' : 'no', i] as const);
  const marked = markAttempt(all, attemptWith(said));
  const { scaled, percent } = totalOf(marked);

  test(`shows ${shown} %`, () => expect(percent).toBe(shown));
  test(`${reached ? 'reaches' : 'does not reach'} the score, the band and the objective`, () => {
    expect(passes(scaled, needed)).toBe(reached);
    expect(bandOf([{ from: 0 }, { from: needed }], scaled)).toEqual({ from: reached ? needed : 0 });
    expect(byObjective([{ id: 'one' }], marked, needed)[0]?.known).toBe(reached);
  });
});

test('the highest band that is reached holds, and sums of thirds reach it too', () => {
  const bands = [{ from: 0 }, { from: 0.6 }, { from: 0.9 }];
  expect([0, 0.59, 0.6, 1].map((scaled) => bandOf(bands, scaled)?.from)).toEqual([0, 0, 0.6, 0.9]);
  expect(passes(0.1 + 0.1 + 0.1, 0.3)).toBe(true);
  expect(passes((1 / 3 + 1 / 3 + 1 / 3 + 0) / 1, 1)).toBe(true);
  expect(passes(1, undefined)).toBeUndefined();
});

test('the key is shown as the author says', () => {
  expect([showsKey('always', false), showsKey('after-pass', false), showsKey('after-pass', true)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([showsKey('never', true), showsKey('after-pass', undefined)]).toEqual([false, false]);
});
