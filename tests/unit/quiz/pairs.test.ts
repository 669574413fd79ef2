import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairOf, pairsIn } from '../../../src/domain/quiz/pairs.ts';
import { id } from '../../../src/schemas/id.ts';
import { partId } from '../../../src/schemas/questions/common.ts';

describe('a pair of ids', () => {
  const part = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/).filter((one) => one.length <= 38);

  test('comes apart again, and fits into a record', () => {
    fc.assert(
      fc.property(part, part, (left, right) => {
        expect(partId.safeParse(left).success && id.safeParse(right).success).toBe(true);
        expect([...pairsIn([pairOf(left, right)])]).toEqual([[left, right]]);
      }),
    );
    expect(pairOf('a'.repeat(38), 'b'.repeat(38)).length).toBeLessThanOrEqual(80);
  });

  test('is left out where a left side has two partners, whatever the order', () => {
    for (const picks of [
      ['a--x', 'a--y', 'b--x'],
      ['b--x', 'a--y', 'a--x'],
    ])
      expect([...pairsIn(picks)]).toEqual([['b', 'x']]);
    expect([...pairsIn(['a--x', 'a--x'])]).toEqual([['a', 'x']]);
  });
});
