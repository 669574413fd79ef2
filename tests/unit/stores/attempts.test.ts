import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';

test('an attempt is open until it is finished', async () => {
  const page = await fresh();
  const open = () => page.openAttempt(page.$attempts.get(), ['form-a', 'form-b'])?.id;
  expect(open()).toBeUndefined();
  const first = page.begin('form-a');
  page.begin('form-of-another-quiz');
  expect(open()).toBe(first);
  void page.finish(first, 'form-a');
  expect(open()).toBeUndefined();
  const second = page.begin('form-b');
  expect(open()).toBe(second);
});

test('a later choice replaces the earlier one', async () => {
  const page = await fresh();
  const attempt = page.begin('form-a');
  void page.pick(attempt, 'scene', 2, 'x');
  void page.pick(attempt, 'scene', 2, 'y');
  expect(page.$attempts.get()[0]?.picks.get('scene')).toMatchObject({ picks: ['y'], revision: 2 });
});
