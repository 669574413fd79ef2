import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';

const many = async () => {
  const page = await fresh();
  for (let i = 0; i < 40; i++) void page.answer(`question-${i}`, 1, { picks: ['a'] });
  page.arrive('lesson', 'question-39');
  return page;
};

test('a reset empties a record of more facts than one voiding holds, and undo brings all of it back', async () => {
  const page = await many();
  const before = page.$record.get();
  await page.reset();
  const { tries, places } = page.$record.get();
  expect([tries.size, places.size]).toEqual([0, 0]);
  expect(page.$undoable.get()?.ids.length).toBeGreaterThan(1);
  await page.undo();
  expect(page.$record.get()).toEqual(before);
});

test('an undo is not itself undone, and a reset after it can be', async () => {
  const page = await many();
  const before = page.$record.get();
  await page.reset();
  await page.undo();
  expect(page.$undoable.get()).toBeUndefined();
  await page.reset();
  expect(page.$record.get().tries.size).toBe(0);
  await page.undo();
  expect(page.$record.get()).toEqual(before);
});

test('there is nothing to undo in an empty record, or once something was recorded since', async () => {
  const page = await fresh();
  expect(page.$undoable.get()).toBeUndefined();
  void page.answer('a', 1, { picks: ['x'] });
  expect(page.$undoable.get()).toBeUndefined();
  await page.reset();
  void page.answer('b', 1, { picks: ['x'] });
  expect(page.$undoable.get()).toBeUndefined();
});

test('undo takes back the last reset alone, not the ones before it', async () => {
  const page = await fresh();
  void page.answer('old', 1, { picks: ['x'] });
  await page.reset();
  void page.answer('new', 1, { picks: ['x'] });
  await page.reset();
  await page.undo();
  expect([...page.$record.get().tries.keys()]).toEqual(['new']);
});

test('removing one attempt leaves the others, and undo brings back that one alone', async () => {
  const page = await fresh();
  const ids = ['form-a', 'form-b', 'form-c'].map((form) => {
    const id = page.begin(form);
    void page.pick(id, `question-of-${form}`, 1, 'x');
    void page.finish(id, form);
    return id;
  });
  const forms = () => page.$attempts.get().map((attempt) => attempt.form);
  await page.dropAttempt(ids[0] ?? '');
  expect(forms()).toEqual(['form-b', 'form-c']);
  await page.dropAttempt(ids[1] ?? '');
  expect(forms()).toEqual(['form-c']);
  await page.undo();
  expect(forms()).toEqual(['form-b', 'form-c']);
});
