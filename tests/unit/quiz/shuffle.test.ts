import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffle } from '../../../src/domain/quiz/shuffle.ts';
import { factId } from '../../../src/domain/record/event.ts';

const things = fc.array(fc.anything(), { maxLength: 8 });

test('the same seed gives the same order, and nothing is lost, added or changed in place', () => {
  fc.assert(
    fc.property(things, fc.string({ unit: 'binary' }), (items, seed) => {
      const before = [...items];
      const once = shuffle(items, seed);
      expect(shuffle(items, seed)).toEqual(once);
      expect(items).toEqual(before);
      expect(once).not.toBe(items);
      const counted = (list: readonly unknown[]) =>
        before.map((item) => list.filter((one) => Object.is(one, item)).length);
      expect(counted(once)).toEqual(counted(before));
      expect(once).toHaveLength(items.length);
    }),
  );
});

/** Seeds as the quiz makes them: the id of an attempt and that of a question. */
let state = 7;
const chance = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
};
let last = '';
const seeds = Array.from({ length: 12_000 }, (_, i) => {
  last = factId(last, 1_790_000_000_000 + i * 977, chance);
  return last;
});

describe.each([2, 3, 4, 5, 6])('with %i options', (k) => {
  const items = Array.from({ length: k }, (_, i) => i);

  test.each([
    ['one question in many attempts', (id: string) => `${id} first-question`],
    ['numbers alone', (_id: string, i: number) => `${i}`],
  ])('each comes in each position equally often: %s', (_what, seedOf) => {
    const counts = items.map(() => items.map(() => 0));
    seeds.forEach((id, i) => {
      shuffle(items, seedOf(id, i)).forEach((item, position) => {
        const row = counts[item] as number[];
        row[position] = (row[position] ?? 0) + 1;
      });
    });
    for (const share of counts.flat().map((count) => count / seeds.length)) {
      expect(Math.abs(share - 1 / k)).toBeLessThan(0.02);
    }
  });
});
