import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutes, totalMinutes } from '../../../src/domain/course/minutes.ts';

test.each([
  ['nothing', { words: 0, decisions: 0, seconds: 0 }, [1, 1]],
  ['a thousand words', { words: 1000, decisions: 0, seconds: 0 }, [4, 6]],
  ['decisions alone, at 8 seconds', { words: 0, decisions: 30, seconds: 0 }, [4, 4]],
  ['a timed exercise', { words: 0, decisions: 0, seconds: 300 }, [5, 5]],
  ['a lesson', { words: 700, decisions: 6, seconds: 60 }, [5, 6]],
] as const)('the minutes of %s', (_what, load, range) => {
  expect(minutes(load)).toEqual(range);
});

test('more to do never takes less time, and the slow reader never less than the quick one', () => {
  const load = fc.record({ words: fc.nat(20_000), decisions: fc.nat(200), seconds: fc.nat(7200) });
  fc.assert(
    fc.property(load, load, (a, b) => {
      const both = { words: a.words + b.words, decisions: a.decisions + b.decisions, seconds: a.seconds + b.seconds };
      const [low, high] = minutes(a);
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(minutes(both)[0]).toBeGreaterThanOrEqual(low);
      expect(minutes(both)[1]).toBeGreaterThanOrEqual(high);
    }),
  );
});

test('a total adds both ends', () => {
  expect(totalMinutes([])).toEqual([0, 0]);
  expect(
    totalMinutes([
      [1, 2],
      [10, 20],
    ]),
  ).toEqual([11, 22]);
});
