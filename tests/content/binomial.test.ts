import { expect, test } from 'vitest';
import { limit } from './binomial.ts';

test.each([
  [3, 6, 4],
  [3, 12, 7],
  [3, 18, 9],
  [3, 24, 12],
  [3, 36, 17],
  [3, 60, 26],
  [4, 6, 3],
  [4, 12, 6],
  [4, 18, 8],
  [4, 24, 10],
  [4, 36, 13],
  [4, 60, 21],
])('with %i options in %i questions chance gives at most %i', (options, n, most) => {
  expect(limit(new Array<number>(n).fill(1 / options))).toBe(most);
});

test('mixes questions with different numbers of options', () => {
  expect(limit([])).toBe(0);
  expect(limit([1, 1, 0])).toBe(2);
  expect(limit([1 / 2, 1 / 2])).toBe(2);
});
