import { expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/record/event.ts';
import { factIdOf } from './fact.ts';
import { createPage } from './page.ts';

const fact = (time: number): Fact => ({
  id: factIdOf(time),
  at: time,
  verb: 'answered',
  object: 'a',
  revision: 1,
  data: { picks: ['b'] },
});

test('facts from elsewhere count at once, as they are, and are written', async () => {
  const { log, disk, settled } = createPage();
  await settled(log.load());
  const facts = [fact(1), fact(2)];
  const added = log.add(facts);
  expect(log.$facts.get().values()).toEqual(facts);
  expect(await settled(added)).toBe(true);
  expect([...disk.facts.keys()].sort()).toEqual(facts.map(({ id }) => id));
});

test('those that are here already change nothing', async () => {
  const { log, disk, settled, answer } = createPage();
  await settled(log.load());
  const { fact: own, saved } = answer();
  await settled(saved);
  const before = log.$facts.get();
  expect(await settled(log.add([own]))).toBe(true);
  expect(log.$facts.get()).toBe(before);
  expect(disk.facts.size).toBe(1);
});

test('a disk that refuses is told, and gets them with the next try', async () => {
  const { log, disk, settled } = createPage();
  await settled(log.load());
  disk.full = true;
  expect(await settled(log.add([fact(1)]))).toBe(false);
  expect(log.$health.get()).toBe('unsaved');
  disk.full = false;
  expect(await settled(log.retry())).toBe(true);
  expect(disk.facts.size).toBe(1);
});

test('what is recorded after them sorts after them', async () => {
  const { log, settled, answer } = createPage();
  await settled(log.load());
  const late = fact(1_790_000_000_500);
  await settled(log.add([late]));
  expect(answer().fact.id > late.id).toBe(true);
});
