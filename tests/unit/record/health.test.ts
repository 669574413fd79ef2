import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/record/event.ts';
import { NewerRecord } from '../../../src/stores/database.ts';
import { createLog } from '../../../src/stores/log.ts';
import { createDisk } from './disk.ts';
import { createPage } from './page.ts';
import { quiet } from './world.ts';

test('a disk that cannot be opened is told, and told no more once it can be read and lacks nothing', async () => {
  const { log, disk, settled } = createPage();
  disk.gone = true;
  await settled(log.load());
  expect(log.$health.get()).toBe('unsaved');
  disk.gone = false;
  await settled(log.load());
  expect(log.$health.get()).toBe('saved');
});

test('reading the disk again does not hide that something is not on it', async () => {
  const { log, disk, settled, answer } = createPage();
  disk.full = true;
  await settled(answer().saved);
  await settled(log.load());
  expect(log.$health.get()).toBe('unsaved');
});

describe('a newer record', () => {
  const newer = () => Promise.reject(new NewerRecord());
  const locked = () => {
    const writes: unknown[] = [];
    const write = (facts: readonly Fact[]) => {
      writes.push(facts);
      return newer();
    };
    const disk = { ...createDisk().of(1), load: newer, write };
    return { writes, log: createLog({ disk, now: () => 1, random: () => 0 }) };
  };

  test('is left alone, and what is recorded stays in memory', async () => {
    const { log, writes } = locked();
    await log.load();
    expect(log.$health.get()).toBe('newer');
    const { fact, saved } = log.append({ verb: 'answered', object: 'a' });
    expect(await saved).toBe(false);
    expect(await log.retry()).toBe(false);
    expect(writes).toEqual([]);
    expect(log.$facts.get().get(fact.id)).toBe(fact);
    expect(log.$health.get()).toBe('newer');
  });

  test('is told as such where an answer meets it before the first reading', async () => {
    const { log } = locked();
    expect(await log.append({ verb: 'answered', object: 'a' }).saved).toBe(false);
    expect(log.$health.get()).toBe('newer');
  });
});

/** A disk whose writes end in the order that the test chooses, as when a connection is lost between two. */
function loose() {
  const writes: { resolve(): void; reject(error: Error): void }[] = [];
  const write = () => new Promise<void>((resolve, reject) => writes.push({ resolve, reject }));
  const disk = { ...createDisk().of(1), load: async () => ({ facts: [], damaged: 0 }), write };
  return { writes, log: createLog({ disk, now: () => 1, random: () => 0 }) };
}

describe('two writes that end in the other order', () => {
  test('say "unsaved" when the later one was refused', async () => {
    const { log, writes } = loose();
    await log.load();
    log.append({ verb: 'answered', object: 'a' });
    log.append({ verb: 'answered', object: 'b' });
    writes[1]?.reject(new Error('refused'));
    await quiet();
    writes[0]?.resolve();
    await quiet();
    expect(log.$health.get()).toBe('unsaved');
  });

  test('say "saved" when the later one wrote all', async () => {
    const { log, writes } = loose();
    await log.load();
    log.append({ verb: 'answered', object: 'a' });
    log.append({ verb: 'answered', object: 'b' });
    writes[1]?.resolve();
    await quiet();
    writes[0]?.reject(new Error('refused'));
    await quiet();
    expect(log.$health.get()).toBe('saved');
  });
});
