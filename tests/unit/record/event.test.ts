import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFact } from '../../../src/domain/record/codec.ts';
import { factId } from '../../../src/domain/record/event.ts';

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

test('ids of one millisecond differ by chance', () => {
  const [a, b] = [0.1, 0.9].map((random) => factId('', 1_790_000_000_000, () => random));
  expect(a).not.toBe(b);
  expect(a?.slice(0, 9)).toBe(b?.slice(0, 9));
});
