import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { type Key, ratingOf } from '../../../src/domain/quiz/key.ts';
import { score } from '../../../src/domain/quiz/score.ts';
import { keyed, keyOf, picks, rated, several } from './key.ts';

const any = fc.oneof(rated, keyed, several);
const earned = (outcome: Outcome) => (outcome.type === 'scored' ? outcome.earned : undefined);
const known = (key: Key) => key.options.map((option) => option.id);

test('a score is between 0 and what is possible, which is above 0', () => {
  fc.assert(
    fc.property(any, picks, (key, chosen) => {
      const outcome = score(key, chosen);
      if (outcome.type !== 'scored') return;
      expect(outcome.possible).toBeGreaterThan(0);
      expect(outcome.earned).toBeGreaterThanOrEqual(0);
      expect(outcome.earned).toBeLessThanOrEqual(outcome.possible);
    }),
    { numRuns: 1000 },
  );
});

test('nothing chosen, or nothing that still exists, is unanswered and not wrong', () => {
  fc.assert(
    fc.property(any, fc.subarray(['gone', '', '__proto__', 'constructor']), (key, chosen) => {
      expect(score(key, chosen)).toEqual({ type: 'unanswered' });
    }),
  );
});

test.each(['choice', 'choices'])('the order of picks does not matter in "%s"', (kind) => {
  const of = any.filter((key) => key.kind === kind);
  fc.assert(
    fc.property(of, picks, (key, chosen) => {
      expect(score(key, chosen.toReversed())).toEqual(score(key, chosen));
    }),
  );
});

test.each(['choice', 'choices'])('the order of options does not matter in "%s"', (kind) => {
  const of = any.filter((key) => key.kind === kind);
  fc.assert(
    fc.property(of, fc.subarray(['a', 'b'], { maxLength: kind === 'choice' ? 1 : 2 }), (key, chosen) => {
      expect(score({ ...key, options: key.options.toReversed() }, chosen)).toEqual(score(key, chosen));
    }),
  );
});

test('picks that repeat, and options that no longer exist behind them, change nothing', () => {
  fc.assert(
    fc.property(any, picks, (key, chosen) => {
      expect(score(key, [...chosen, ...chosen])).toEqual(score(key, chosen));
      const first = chosen.filter((id) => known(key).includes(id)).slice(0, 1);
      expect(score(key, [...first, 'gone'])).toEqual(score(key, first));
    }),
  );
});

describe('a choice', () => {
  test.each([
    ['strong', 2],
    ['workable', 1],
    ['costly', 0],
  ] as const)('rated %s earns %i of 2', (rating, points) => {
    const key = keyOf('choice', [{ rating: 'costly' }, { rating }]);
    expect(score(key, ['b'])).toEqual({ type: 'scored', earned: points, possible: 2 });
    expect(ratingOf(key, ['b'])).toBe(rating);
    expect(ratingOf(key, ['gone'])).toBeUndefined();
  });

  test('keyed earns 1 of 1, or 0', () => {
    const key = keyOf('choice', [{ key: true }, {}]);
    expect(score(key, ['a'])).toEqual({ type: 'scored', earned: 1, possible: 1 });
    expect(score(key, ['b'])).toEqual({ type: 'scored', earned: 0, possible: 1 });
    expect(ratingOf(key, ['a'])).toBeUndefined();
  });
});

describe('choices', () => {
  const key = keyOf('choices', [{ key: true }, { key: true }, {}, {}]);

  test.each([
    ['both right', ['a', 'b'], 2],
    ['one of two', ['a'], 1],
    ['one right and one wrong', ['a', 'c'], 0],
    ['all of them', ['a', 'b', 'c', 'd'], 0],
    ['both right and one wrong', ['a', 'b', 'd'], 1],
    ['wrong ones only', ['c', 'd'], 0],
  ])('%s', (_what, chosen, points) => {
    expect(score(key, chosen)).toEqual({ type: 'scored', earned: points, possible: 2 });
  });

  test('one more right pick never earns less, and one more wrong pick never earns more', () => {
    fc.assert(
      fc.property(several, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 1 }), (one, chosen) => {
        const before = earned(score(one, chosen));
        if (before === undefined) return;
        for (const { id, key: right } of one.options.filter((option) => !chosen.includes(option.id))) {
          const after = earned(score(one, [...chosen, id])) ?? Number.NaN;
          expect(right ? after - before : before - after).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('old picks are marked again by a corrected key', () => {
  const before = keyOf('choice', [{ key: true }, {}]);
  const after = keyOf('choice', [{}, { key: true }]);
  expect([before, after].map((key) => earned(score(key, ['b'])))).toEqual([0, 1]);
  expect(score({ ...after, options: after.options.slice(1) }, ['a'])).toEqual({ type: 'unanswered' });
});
