import { describe, expect, test } from 'vitest';
import { decodeFact } from '../../../src/domain/record/codec.ts';
import { createPage } from './page.ts';

test('what is recorded counts at once and is saved when the disk says so', async () => {
  const { log, disk, settled, answer } = createPage();
  await settled(log.load());
  expect(log.$health.get()).toBe('saved');
  const { fact, saved } = answer();
  expect(log.$facts.get().get(fact.id)).toBe(fact);
  expect(log.$health.get()).toBe('saving');
  expect(await settled(saved)).toBe(true);
  expect(log.$health.get()).toBe('saved');
  expect([...disk.facts.keys()]).toEqual([fact.id]);
});

test('what is recorded before the disk was read stays beside what was there', async () => {
  const first = createPage();
  await first.settled(first.answer('earlier').saved);
  const { log, settled, answer } = createPage(first.disk, first.wire, 2);
  const loading = log.load();
  answer('now');
  await settled(loading);
  expect([...log.$facts.get().values()].map((fact) => fact.object).sort()).toEqual(['earlier', 'now']);
});

test('a full disk loses nothing: the next answer takes the last one along', async () => {
  const { log, disk, settled, answer } = createPage();
  await settled(log.load());
  disk.full = true;
  expect(await settled(answer('first').saved)).toBe(false);
  expect(log.$health.get()).toBe('unsaved');
  disk.full = false;
  expect(await settled(answer('second').saved)).toBe(true);
  expect(log.$health.get()).toBe('saved');
  expect(disk.facts.size).toBe(2);
});

test('trying again writes what was refused, and has nothing to do twice', async () => {
  const { log, disk, settled, answer } = createPage();
  await settled(log.load());
  disk.gone = true;
  await settled(answer().saved);
  expect(await settled(log.retry())).toBe(false);
  disk.gone = false;
  expect(await settled(log.retry())).toBe(true);
  expect(log.$health.get()).toBe('saved');
  expect(await log.retry()).toBe(true);
});

describe('the journal', () => {
  const session = () => {
    const kept = { text: '' };
    const write = (text: string) => {
      kept.text = text;
    };
    return { read: () => kept.text, write, kept };
  };

  test('carries what a page had still to write to the next page of the tab, once', async () => {
    const journal = session();
    const left = createPage(undefined, undefined, 1, journal);
    const { fact } = left.answer();
    left.disk.leave(1, true);
    const next = createPage(left.disk, left.wire, 2, journal);
    const healths = new Set<string>();
    next.log.$health.subscribe((health) => healths.add(health));
    expect(next.log.$facts.get().get(fact.id), 'it counts before the disk was read').toEqual(fact);
    await next.settled(next.log.load());
    await next.settle();
    expect([...next.disk.facts.keys()]).toEqual([fact.id]);
    expect([...healths], 'nobody is told of a refusal that there was not').toEqual(['opening', 'saving', 'saved']);
    expect(journal.kept.text).toBe('');
  });

  test('does not bring back what was erased', async () => {
    const journal = session();
    const { log, disk, settled, answer } = createPage(undefined, undefined, 1, journal);
    disk.gone = true;
    await settled(answer().saved);
    expect(journal.kept.text).not.toBe('');
    disk.gone = false;
    await settled(log.erase());
    expect(journal.kept.text).toBe('');
    expect(createPage(disk, undefined, 2, journal).log.$facts.get().size).toBe(0);
  });

  test.each(['{', 'null', '{"id":1}', '[null,{"id":"x"},"<b>"]'])('is as good as empty where it reads %s', (text) => {
    const page = createPage(undefined, undefined, 1, { read: () => text, write: () => {} });
    expect(page.log.$facts.get().size).toBe(0);
  });
});

test('damaged entries are counted and set aside, and the others are shown', async () => {
  const first = createPage();
  await first.settled(first.answer('good').saved);
  first.disk.facts.set('bad', { id: 'bad' });
  const { log, disk, settled } = createPage(first.disk, first.wire, 2);
  await settled(log.load());
  expect(log.$damaged.get()).toBe(1);
  expect(log.$facts.get().size).toBe(1);
  expect([...disk.quarantine]).toEqual([['bad', { id: 'bad' }]]);
});

describe('other tabs', () => {
  test('hear of a fact once it is written', async () => {
    const one = createPage();
    const two = createPage(one.disk, one.wire, 2);
    const { fact, saved } = one.answer();
    one.wire.deliverAll();
    expect(two.log.$facts.get().size).toBe(0);
    await one.settled(saved);
    one.wire.deliverAll();
    expect(two.log.$facts.get().get(fact.id)).toEqual(fact);
  });

  test('cannot say anything harmful', () => {
    const { log, wire } = createPage();
    const other = wire.join(2);
    const messages = [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      { facts: null },
      { facts: [null, {}, '<b>', []] },
      { erased: 1 },
    ];
    for (const message of messages) other.postMessage(message);
    other.postMessage({ facts: [{ id: '0'.repeat(17), at: 1, verb: 'answered', object: '<b>' }] });
    expect(() => wire.deliverAll()).not.toThrow();
    expect(log.$facts.get().size).toBe(0);
  });
});

test('a stray fact with the largest id does not spoil the ids that follow', async () => {
  const { log, disk, settled, answer } = createPage();
  const id = 'z'.repeat(17);
  disk.facts.set(id, { id, at: 1, verb: 'answered', object: 'stray' });
  await settled(log.load());
  const { fact } = answer();
  expect(decodeFact(fact), `the fact ${fact.id} can be read again`).toEqual(fact);
});
