import { expect, test } from 'vitest';
import { createPage } from './page.ts';

test('erasing deletes here, on the disk and in other tabs, what was set aside too', async () => {
  const one = createPage();
  const two = createPage(one.disk, one.wire, 2);
  await one.settled(one.answer().saved);
  one.wire.deliverAll();
  one.disk.quarantine.set('bad', 1);
  expect(await one.settled(one.log.erase())).toBe(true);
  one.wire.deliverAll();
  expect([one.log, two.log].map((log) => log.$facts.get().size)).toEqual([0, 0]);
  expect([one.disk.facts.size, one.disk.quarantine.size]).toEqual([0, 0]);
});

test('a late answer of the disk does not bring erased facts back', async () => {
  const { log, disk, settle, answer, settled } = createPage();
  await settled(answer().saved);
  const reading = log.load();
  disk.work(1);
  const erasing = log.erase();
  await settle();
  await Promise.all([reading, erasing]);
  expect(log.$facts.get().size).toBe(0);
  expect(disk.facts.size).toBe(0);
});

test('a disk that refuses to erase is told', async () => {
  const { log, disk, settled, answer } = createPage();
  await settled(answer().saved);
  disk.gone = true;
  expect(await settled(log.erase())).toBe(false);
});

test('after erasing, nothing is said to be unsaved or on its way', async () => {
  const { log, disk, settle, settled, answer } = createPage();
  await settled(log.load());
  disk.full = true;
  await settled(answer().saved);
  expect(log.$health.get()).toBe('unsaved');
  disk.full = false;
  await settled(log.erase());
  expect(log.$health.get()).toBe('saved');
  answer();
  void log.erase();
  await settle();
  expect(log.$health.get()).toBe('saved');
});

test('erasing while the disk is first read leaves no page that opens for ever', async () => {
  const { log, settle } = createPage();
  void log.load();
  void log.erase();
  await settle();
  expect(log.$health.get()).toBe('saved');
});

test('a fact recorded after erasing is kept', async () => {
  const { log, disk, settle, answer } = createPage();
  answer('before');
  const erased = log.erase();
  const { fact, saved } = answer('after');
  await settle();
  expect(await Promise.all([erased, saved])).toEqual([true, true]);
  expect([...disk.facts.keys()]).toEqual([fact.id]);
  expect([...log.$facts.get().keys()]).toEqual([fact.id]);
});
