import { expect, test } from 'vitest';
import { load } from '../../content/load.ts';
import { points } from '../../content/rules/points.ts';
import { found } from '../found.ts';

const dir = found.find(({ id }) => id === 'after-the-mistake')?.dir ?? '';
const bank = load(dir);

test('the five articles make 145 teaching points, and each stands in a lesson', () => {
  const articles = bank.course?.sources.filter((source) => source.points) ?? [];
  expect(articles.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  expect(articles.reduce((sum, source) => sum + (source.points ?? 0), 0)).toBe(145);
  expect(points.flatMap((rule) => rule.check(bank))).toEqual([]);
});

test('the course is held to the house style', () => {
  expect(bank.course?.quality).toBe('strict');
});
