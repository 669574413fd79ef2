import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';

test('the last response is shown again, and not where the question has changed', async () => {
  const page = await fresh();
  expect(await page.lastTry('a', 1)).toBeUndefined();
  void page.answer('a', 1, { picks: ['x'] });
  void page.answer('a', 1, { picks: ['y', 'z'], texts: ['Tell  them'], sure: false });
  expect(await page.lastTry('a', 1)).toMatchObject({ picks: ['y', 'z'], texts: ['Tell  them'], sure: false });
  expect(await page.lastTry('a', 2)).toBeUndefined();
});

test('arriving where one is already records nothing', async () => {
  const page = await fresh();
  page.arrive('one', 'top');
  const before = page.$record.get();
  page.arrive('one', 'top');
  expect(page.$record.get()).toBe(before);
  page.arrive('two', 'top');
  page.arrive('one', 'top');
  expect([...page.$record.get().places.keys()]).toEqual(['two', 'one']);
});

test('an answer is not called saved where there is no disk', async () => {
  const page = await fresh();
  expect(await page.answer('a', 1, { picks: ['x'] })).toBe(false);
  expect(page.$record.get().tries.size).toBe(1);
});
