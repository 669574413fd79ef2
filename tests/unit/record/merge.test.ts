import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/record/event.ts';
import { fold } from '../../../src/domain/record/fold.ts';
import { type Facts, inOrder, merge } from '../../../src/domain/record/merge.ts';
import { arrived, facts } from './fact.ts';

/** Three overlapping parts of one learner's facts, as three devices hold them. */
const parts = facts.chain((all) => {
  const part = fc.subarray(all).map(arrived);
  return fc.tuple(part, part, part);
});
const union = (a: Facts, b: Facts) => merge(a, b.values());

describe('a merge', () => {
  test('gives the same in either order', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        expect(inOrder(union(a, b))).toEqual(inOrder(union(b, a)));
      }),
    );
  });

  test('gives the same however it is grouped', () => {
    fc.assert(
      fc.property(parts, ([a, b, c]) => {
        expect(inOrder(union(union(a, b), c))).toEqual(inOrder(union(a, union(b, c))));
      }),
    );
  });

  test('with what is known already gives the very same set', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        expect(union(a, a)).toBe(a);
        const both = union(a, b);
        expect(union(both, b)).toBe(both);
      }),
    );
  });

  test('holds all of both sides and changes neither', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        const before = [inOrder(a), inOrder(b)];
        const both = union(a, b);
        expect([inOrder(a), inOrder(b)]).toEqual(before);
        expect([...both.keys()].sort()).toEqual([...new Set([...a.keys(), ...b.keys()])].sort());
      }),
    );
  });

  test('keeps the fact it has against another of the same id', () => {
    const mine: Fact = { id: '0'.repeat(17), at: 1, verb: 'answered', object: 'a' };
    expect(merge(arrived([mine]), [{ ...mine, object: 'b' }]).get(mine.id)).toBe(mine);
  });
});

test('a record is the same for any order of arrival', () => {
  const orders = facts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(orders, ([some, others]) => {
      const [a, b] = [fold(arrived(some)), fold(arrived(others))];
      expect(a).toEqual(b);
      expect([[...a.tries], [...a.places]]).toEqual([[...b.tries], [...b.places]]);
    }),
    { numRuns: 1000 },
  );
});
