import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFact } from '../../../src/domain/record/codec.ts';
import { factId, strayIds } from '../../../src/domain/record/event.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const clock = fc.integer({ min: -8.64e15, max: 4e12 });
const accepted = (id: string) => decodeFact({ id, at: 0, verb: 'answered', object: 'a' })?.id === id;

test('an id comes after the last one, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(clock, chance), { minLength: 2, maxLength: 20 }), (moments) => {
      let last = '';
      for (const [now, random] of moments) {
        const id = factId(last, now, () => random);
        expect(id > last).toBe(true);
        expect(accepted(id)).toBe(true);
        last = id;
      }
    }),
  );
});

test.each([
  ['the very last before the stray ones', '1zzzzzzzzzzzzzzzz', 1_790_000_000_000],
  ['a stray one', 'zzzzzzzzzzzzzzzzz', 1_790_000_000_000],
  ['the first stray one', '20000000000000000', 1_790_000_000_000],
  ['nothing, under a clock of the year 2200', '', 7_258_118_400_000],
  ['nothing, under a clock that is no time', '', Number.NaN],
  ['nothing, under a clock of the farthest future', '', 8.64e15],
])('an id after %s is not stray', (_what, last, now) => {
  const id = factId(last, now, Math.random);
  expect(id < strayIds).toBe(true);
  expect(accepted(id)).toBe(true);
});

test('under a clock that claims a stray time ids still come one after the other', () => {
  const ids = [''];
  for (let i = 0; i < 5; i++) ids.push(factId(ids.at(-1) as string, 8.64e15, Math.random));
  expect(ids).toEqual(ids.toSorted());
});

test('ids of one millisecond differ by chance', () => {
  const [a, b] = [0.1, 0.9].map((random) => factId('', 1_790_000_000_000, () => random));
  expect(a).not.toBe(b);
  expect(a?.slice(0, 9)).toBe(b?.slice(0, 9));
});
