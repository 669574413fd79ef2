import { describe, expect, test } from 'vitest';
import { device, openKept, settled } from './device.ts';

describe('two tabs', () => {
  test('that write different fields of a sheet keep both', async () => {
    const at = device();
    const a = await openKept(at);
    const b = await at.open();
    await b.loaded;
    a.channel.frozen = true;
    b.channel.frozen = true;
    a.write('s', 'one', 'first');
    b.write('s', 'two', 'second');
    await settled();
    const fresh = await at.open();
    await fresh.loaded;
    expect(fresh.texts()).toEqual({ 's/one': 'first', 's/two': 'second' });
  });

  test('the newer text of the other tab is shown after a reload, and one more key loses nothing', async () => {
    const at = device();
    const a = await openKept(at);
    a.write('s', 'one', 'v1');
    await settled();
    a.close();
    const b = await at.open();
    await b.loaded;
    b.write('s', 'one', 'quite another text');
    await settled();
    const again = await at.open(a.shelf.text);
    await again.loaded;
    expect(again.texts()).toEqual({ 's/one': 'quite another text' });
    expect(again.before('s', 'one')).toBe('v1');
    again.write('s', 'two', 'x');
    await settled();
    expect(at.onDisk()).toEqual({ 's/one': 'quite another text', 's/two': 'x' });
    again.bringBack('s', 'one');
    expect(again.texts()['s/one']).toBe('v1');
    expect(again.before('s', 'one')).toBe('quite another text');
  });

  test('what is typed before the disk has answered keeps its field, and the others come from the disk', async () => {
    const at = device();
    const a = await openKept(at);
    a.write('s', 'one', 'old one');
    a.write('s', 'two', 'old two');
    await settled();
    a.close();
    const b = await at.open();
    b.write('s', 'one', 'typed early');
    await settled();
    expect(at.onDisk()).toEqual({ 's/one': 'typed early', 's/two': 'old two' });
  });

  test('hear of each other at once', async () => {
    const at = device();
    const a = await openKept(at);
    const b = await at.open();
    await b.loaded;
    a.write('s', 'one', 'first');
    await settled();
    expect(b.texts()).toEqual({ 's/one': 'first' });
    expect(b.before('s', 'one')).toBeUndefined();
  });

  test('hear nothing of words that stay in their tab', async () => {
    const at = device();
    const [a, b] = [await at.open(), await at.open()];
    await Promise.all([a.loaded, b.loaded]);
    a.write('s', 'one', 'mine alone');
    await settled();
    expect(b.texts()).toEqual({});
    expect(at.onDisk()).toBeUndefined();
  });
});

describe('keeping', () => {
  test.each([false, true])('turned off holds in a tab that is open, frozen or not (%s)', async (frozen) => {
    const at = device();
    const a = await openKept(at);
    const b = await at.open();
    await b.loaded;
    b.channel.frozen = frozen;
    b.write('s', 'one', 'on its way');
    const off = a.keep(false);
    b.write('s', 'two', 'later');
    await off;
    b.write('s', 'three', 'later still');
    await settled();
    expect(at.onDisk()).toBeUndefined();
    expect(b.$keep.get()).toBe(false);
    expect(b.texts()['s/three']).toBe('later still');
  });

  test('turned on takes the words of all tabs', async () => {
    const at = device();
    const [a, b] = [await at.open(), await at.open()];
    await Promise.all([a.loaded, b.loaded]);
    a.write('s', 'one', 'first');
    b.write('s', 'two', 'second');
    await a.keep(true);
    await settled();
    expect(at.onDisk()).toEqual({ 's/one': 'first', 's/two': 'second' });
    expect(b.$keep.get()).toBe(true);
  });

  test('turned on and off again at once ends off', async () => {
    const at = device();
    const a = await at.open();
    await a.loaded;
    a.write('s', 'one', 'first');
    await Promise.all([a.keep(true), a.keep(false)]);
    await settled();
    expect(at.onDisk()).toBeUndefined();
    expect(a.$keep.get()).toBe(false);
  });

  test.each(['on', 'off'])('turned %s by a page that was left at once is so on the next', async (wished) => {
    const at = device();
    if (wished === 'off') (await openKept(at)).write('s', 'one', 'first');
    const next = await at.open('', '', wished);
    await next.loaded;
    await settled();
    expect(next.$keep.get()).toBe(wished === 'on');
    expect(at.onDisk()).toEqual(wished === 'on' ? {} : undefined);
    expect(next.wish.text).toBe('');
  });

  test('what is written while it is turned on is kept too', async () => {
    const at = device();
    const a = await at.open();
    await a.loaded;
    const on = a.keep(true);
    a.write('s', 'one', 'meanwhile');
    await on;
    await settled();
    expect(at.onDisk()).toEqual({ 's/one': 'meanwhile' });
  });
});

test('deleting goes through all tabs and the disk, and nothing comes back', async () => {
  const at = device();
  const a = await openKept(at);
  const b = await at.open();
  await b.loaded;
  b.write('s', 'one', 'first');
  await settled();
  expect(await a.erase()).toBe(true);
  await settled();
  for (const tab of [a, b]) {
    expect(tab.texts()).toEqual({});
    expect(tab.shelf.text).toBe('');
    expect(tab.$keep.get()).toBe(false);
  }
  expect(at.onDisk()).toBeUndefined();
});

test.each([
  undefined,
  null,
  0,
  '',
  'deleted',
  [],
  {},
  { deleted: 'true' },
  { deleted: 1 },
  { changed: 'yes' },
  { keep: false },
  { words: null },
  { words: 'all' },
  { words: {} },
  { words: [['s/one', { at: 9e99 }]] },
  { words: [['__proto__', 1]] },
  { words: [[null, null]] },
  { facts: [] },
  { erased: true },
])('a stray message (%j) does nothing', async (message) => {
  const at = device();
  const a = await openKept(at);
  a.write('s', 'one', 'first');
  await settled();
  a.channel.onmessage?.({ data: message });
  await settled();
  expect(a.texts()).toEqual({ 's/one': 'first' });
  expect(a.$keep.get()).toBe(true);
});

describe('where the disk refuses', () => {
  test('the words stay in the tab, it is known, and they are kept once it obeys', async () => {
    const at = device();
    const a = await openKept(at);
    at.breakDisk(true);
    a.write('s', 'one', 'first');
    await settled();
    expect(a.$refused.get()).toBe(true);
    expect(a.texts()).toEqual({ 's/one': 'first' });
    at.breakDisk(false);
    a.flush();
    await settled();
    expect(a.$refused.get()).toBe(false);
    expect(at.onDisk()).toEqual({ 's/one': 'first' });
  });

  test('keeping is not said to be on', async () => {
    const at = device();
    at.breakDisk(true);
    const a = await at.open();
    await a.loaded;
    expect(await a.keep(true)).toBe(false);
    expect([a.$keep.get(), a.$refused.get()]).toEqual([false, true]);
  });

  test('deleting says that the device did not obey', async () => {
    const at = device();
    const a = await openKept(at);
    at.breakDisk(true);
    expect(await a.erase()).toBe(false);
    expect(a.texts()).toEqual({});
  });
});

describe('the tab', () => {
  test('takes over what it held in the older form, once', async () => {
    const at = device();
    const a = await at.open('', JSON.stringify({ s: { one: 'old', two: 5 }, t: null, u: { x: 'y' } }));
    expect(a.texts()).toEqual({ 's/one': 'old', 'u/x': 'y' });
    expect(a.old.text).toBe('');
    const again = await at.open(a.shelf.text);
    expect(again.texts()).toEqual(a.texts());
  });

  test.each([
    '{',
    'null',
    '5',
    '"a"',
    '{}',
    '[5]',
    '[["s/one"]]',
    '[["__proto__/a",{"text":"x"}]]',
    '{"__proto__":{"a":5}}',
  ])('may hold anything (%s)', async (text) => {
    const a = await device().open(text, text);
    expect(a.texts()).toEqual({});
    a.write('s', 'one', 'fine');
    expect(a.$notes.get().s?.one).toBe('fine');
  });

  test('has no notes of sheets called like what every object has', async () => {
    const a = await device().open();
    for (const id of ['constructor', 'toString', '__proto__']) expect(a.$notes.get()[id]).toBeUndefined();
    a.write('constructor', 'toString', 'text');
    expect(a.$notes.get().constructor?.toString).toBe('text');
    expect(a.$notes.get().constructor?.valueOf).toBeUndefined();
  });
});
