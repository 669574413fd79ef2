import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/record/event.ts';
import { createLog } from '../../../src/stores/log.ts';
import type { Disk } from '../../../src/stores/storage.ts';
import { createDisk } from './disk.ts';
import { createPage } from './page.ts';
import { quiet } from './world.ts';

/** A page whose patience ends when the test says so. */
function patient(disk = createDisk(), own: Partial<Disk> = {}) {
  let waits: (() => void)[] = [];
  let anew = () => {};
  const log = createLog({
    disk: {
      ...disk.of(1),
      whenAnew: (work) => {
        anew = work;
      },
      ...own,
    },
    now: () => 1_790_000_000_000,
    random: () => 0.5,
    patience(work) {
      waits.push(work);
      return () => {
        waits = waits.filter((one) => one !== work);
      };
    },
  });
  const loseIt = async () => {
    for (const work of waits.splice(0)) work();
    await quiet();
  };
  const work = async () => {
    disk.work(Number.POSITIVE_INFINITY);
    disk.answer(1, Number.POSITIVE_INFINITY);
    await quiet();
  };
  const answer = (object = 'a') => log.append({ verb: 'answered', object });
  return { log, disk, loseIt, work, answer, waiting: () => waits.length, empty: () => anew() };
}

// Waits are what it's about, so one that never ends is a failure.
describe('a disk that does not answer', { timeout: 20_000 }, () => {
  test('keeps nobody waiting at the start, and what it says later counts', async () => {
    const before = createPage();
    await before.settled(before.answer('earlier').saved);
    const page = patient(before.disk);
    const opened = page.log.load();
    await page.loseIt();
    await opened;
    expect(page.log.$health.get()).toBe('unsaved');
    await page.work();
    expect(page.log.$health.get()).toBe('saved');
    expect(page.log.$facts.get().size).toBe(1);
  });

  test('is said at the answer, which counts, and is written once it answers', async () => {
    const page = patient();
    const { fact, saved } = page.answer();
    await page.loseIt();
    expect(await saved).toBe(false);
    expect(page.log.$health.get()).toBe('unsaved');
    expect(page.log.$facts.get().has(fact.id)).toBe(true);
    await page.work();
    expect(page.log.$health.get()).toBe('saved');
    expect([...page.disk.facts.keys()]).toEqual([fact.id]);
  });

  test('in the middle of a visit is told as well', async () => {
    const page = patient();
    const opened = page.log.load();
    await page.work();
    await opened;
    const { saved } = page.answer();
    expect(page.log.$health.get()).toBe('saving');
    await page.loseIt();
    expect([await saved, page.log.$health.get()]).toEqual([false, 'unsaved']);
  });

  test('to a second reading takes nothing away from what is saved', async () => {
    const page = patient();
    const opened = page.log.load();
    await page.work();
    await opened;
    const again = page.log.load();
    await page.loseIt();
    await again;
    expect(page.log.$health.get()).toBe('saved');
  });

  test('to an erasing is said, and nothing waits for ever', async () => {
    const page = patient();
    page.answer();
    const erased = page.log.erase();
    await page.loseIt();
    expect(await erased).toBe(false);
  });

  test('that answers in time leaves no wait behind', async () => {
    const page = patient();
    void page.log.load();
    const { saved } = page.answer();
    await page.work();
    expect([await saved, page.waiting()]).toEqual([true, 0]);
  });
});

test('a disk that was emptied under the page gets back all that memory holds', async () => {
  const page = patient();
  const saved = ['a', 'b'].map((object) => page.answer(object).saved);
  await page.work();
  expect(await Promise.all(saved)).toEqual([true, true]);
  page.disk.facts.clear();
  page.empty();
  expect(page.log.$health.get()).toBe('saving');
  await page.work();
  expect(page.disk.facts.size).toBe(2);
  expect(page.log.$health.get()).toBe('saved');
});

test('a disk that was emptied and refuses is told', async () => {
  const page = patient();
  const { saved } = page.answer();
  await page.work();
  await saved;
  page.disk.facts.clear();
  page.disk.gone = true;
  page.empty();
  await page.work();
  expect(page.log.$health.get()).toBe('unsaved');
});

describe('what could not be read back', () => {
  test('is not added, is not said to be saved, and is told', async () => {
    const page = patient();
    const { saved } = page.log.append({ verb: 'answered', object: 'a', data: { texts: ['a'.repeat(201)] } });
    await page.work();
    expect(await saved).toBe(false);
    expect([page.log.$refused.get(), page.log.$facts.get().size, page.disk.facts.size]).toEqual([1, 0, 0]);
    const { saved: next } = page.answer();
    await page.work();
    expect([await next, page.log.$refused.get()]).toEqual([true, 1]);
  });

  test('leaves what is added together with it', async () => {
    const page = patient();
    const added = page.log.appendAll([
      { verb: 'answered', object: 'Not an id' },
      { verb: 'answered', object: 'a' },
    ]);
    await page.work();
    expect(await Promise.all(added.map(({ saved }) => saved))).toEqual([false, true]);
  });

  test('is settled first where that makes it readable', async () => {
    const page = patient();
    const { fact, saved } = page.log.append({ verb: 'answered', object: 'a', data: { texts: ['New\tYork'] } });
    await page.work();
    expect(await saved).toBe(true);
    expect((page.disk.facts.get(fact.id) as Fact).data?.texts).toEqual(['New York']);
  });
});

test('what was set aside by an earlier page is counted by each', async () => {
  const first = createPage();
  first.disk.facts.set('bad', { id: 'bad' });
  await first.settled(first.log.load());
  for (const tab of [2, 3]) {
    const { log, settled } = createPage(first.disk, first.wire, tab);
    await settled(log.load());
    expect(log.$damaged.get()).toBe(1);
  }
  const { log, settled } = createPage(first.disk, first.wire, 4);
  await settled(log.load());
  await settled(log.erase());
  expect(log.$damaged.get()).toBe(0);
});

test('a second reading of a disk that holds no more asks for none of it', async () => {
  const known: (number | undefined)[] = [];
  const disk = createDisk();
  const real = disk.of(1);
  const page = patient(disk, {
    load: (count) => {
      known.push(count);
      return real.load(count);
    },
  });
  void page.log.load();
  await page.work();
  page.answer();
  await page.work();
  void page.log.load();
  await page.work();
  expect(known).toEqual([undefined, 1]);
});
