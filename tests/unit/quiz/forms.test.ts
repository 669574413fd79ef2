import { describe, expect, test } from 'vitest';
import { firstFinishes, nextForm } from '../../../src/domain/quiz/moments.ts';
import type { Attempt } from '../../../src/domain/record/fold.ts';

/** Attempts in the order in which they were begun: `a` was finished, `a?` was left, `a@9` was finished at 9. */
const begun = (...list: string[]): Attempt[] =>
  list.map((text, i) => {
    const [form = '', end] = text.replace('?', '').split('@');
    const attempt = { id: `${i}`.padStart(17, '0'), form, at: i, picks: new Map(), responses: [] };
    return text.endsWith('?') ? attempt : { ...attempt, completed: end ? Number(end) : i + 0.5 };
  });

describe('the next form', () => {
  test.each([
    ['is the first at the start', [], 'a'],
    ['is one that was not finished yet', ['a'], 'b'],
    ['is one that was only begun', ['a', 'b?'], 'b'],
    ['goes by authored order', ['b'], 'a'],
    ['is the one finished longest ago when all were', ['a', 'c', 'b'], 'a'],
    ['is not one that was repeated since', ['a', 'b', 'c', 'a'], 'b'],
    ['does not mind forms of another quiz', ['x', 'a', 'y', 'b', 'c'], 'a'],
    ['goes by the last finish where attempts overlap', ['a@9', 'b@4', 'c@5'], 'b'],
  ])('%s', (_what, list, form) => {
    expect(nextForm(['a', 'b', 'c'], begun(...list))).toBe(form);
  });

  test('is none where there are none', () => {
    expect(nextForm([], begun('a'))).toBeUndefined();
  });

  test('leaves the authored order as it is', () => {
    const forms = ['a', 'b'];
    nextForm(forms, begun('b', 'a'));
    expect(forms).toEqual(['a', 'b']);
  });
});

describe('what a table of growth shows', () => {
  test.each([
    ['nothing at the start', [], []],
    ['finished forms, oldest first', ['b', 'a'], [0, 1]],
    ['no form twice', ['a', 'a', 'b', 'a'], [0, 2]],
    ['nothing that was not finished, so a later finish counts', ['a?', 'a', 'b?'], [1]],
    ['no form of another quiz', ['x', 'a'], [1]],
  ])('%s', (_what, list, shown) => {
    const attempts = begun(...list);
    expect(firstFinishes(['a', 'b', 'c'], attempts)).toEqual(shown.map((i) => attempts[i]));
  });
});
