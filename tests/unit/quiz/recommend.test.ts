import { describe, expect, test } from 'vitest';
import { type MoveRating, recommend, tally } from '../../../src/domain/quiz/moments.ts';
import type { Rating } from '../../../src/schemas/option.ts';

const moves = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'];
const ratings: Rating[] = ['costly', 'workable', 'strong'];
const rules = ['M2', 'M3'];

/** All 3^6 results of the quiz. */
const results = Array.from({ length: 3 ** 6 }, (_, n) =>
  moves.map((move, i): MoveRating => ({ move, rating: ratings[Math.floor(n / 3 ** i) % 3] as Rating })),
);

/**
 * The rule as the content map says it: if M2 or M3 is 0, the earlier of them;
 * else the lowest, ties by course order; none where all are 2.
 */
function next(result: readonly MoveRating[]): string | undefined {
  const s = (move: string) => ratings.indexOf(result.find((one) => one.move === move)?.rating ?? 'strong');
  if (s('M2') === 0) return 'M2';
  if (s('M3') === 0) return 'M3';
  const here = result.map((one) => one.move);
  return here.find((move) => s(move) === 0) ?? here.find((move) => s(move) === 1);
}

/** The second is the next by the same rule, once the first is taken away; and so on. */
function plain(result: readonly MoveRating[]): string[] {
  const first = next(result);
  return first ? [first, ...plain(result.filter((one) => one.move !== first))] : [];
}

test('every one of the 729 results leads to the lessons of the exact rule, in its order', () => {
  expect(results).toHaveLength(729);
  for (const result of results) {
    expect(
      recommend(result, rules).map((one) => one.move),
      JSON.stringify(result),
    ).toEqual(plain(result));
  }
});

test('a recommendation keeps the rating, which decides the lesson of the last move', () => {
  for (const result of results) {
    const before = JSON.stringify(result);
    for (const one of recommend(result, rules)) expect(result).toContain(one);
    expect(JSON.stringify(result)).toBe(before);
  }
});

describe('without a first rule', () => {
  test('the lowest comes first, and ties go by course order', () => {
    const result: MoveRating[] = [
      { move: 'M1', rating: 'workable' },
      { move: 'M2', rating: 'costly' },
      { move: 'M3', rating: 'strong' },
      { move: 'M4', rating: 'costly' },
    ];
    expect(recommend(result, []).map((one) => one.move)).toEqual(['M2', 'M4', 'M1']);
    expect(recommend([], rules)).toEqual([]);
  });

  test('the order of the first moves is the order of the rule, not of the course', () => {
    const result = moves.map((move): MoveRating => ({ move, rating: 'costly' }));
    expect(recommend(result, ['M5', 'M2']).map((one) => one.move)).toEqual(['M5', 'M2', 'M1', 'M3', 'M4', 'M6']);
  });
});

test('the tally of every result counts each moment once', () => {
  for (const result of results) {
    const count = tally(result);
    expect(count.strong + count.workable + count.costly).toBe(6);
    for (const rating of ratings) expect(count[rating]).toBe(result.filter((one) => one.rating === rating).length);
  }
  expect(tally([])).toEqual({ strong: 0, workable: 0, costly: 0 });
});
