import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeWord,
  decodeWords,
  fromSheet,
  keyOf,
  longest,
  mergeWord,
  mergeWords,
  partsOfKey,
  replaced,
  rewrite,
  type Version,
  type Word,
} from '../../../src/domain/worksheet/words.ts';

const now = Date.UTC(2026, 2, 6);
const few = (...names: string[]) => fc.constantFrom(...names);
// Few values, so that ties are common.
const version: fc.Arbitrary<Version> = fc.record({
  text: few('', 'a', 'b', 'ab'),
  at: fc.nat(3),
  by: few('', 'x', 'y', 'z'),
});
const word: fc.Arbitrary<Word> = fc
  .array(version, { minLength: 1, maxLength: 4 })
  .map(([first, ...rest]) => rest.reduce<Word>(mergeWord, first as Word));
const words = fc.uniqueArray(fc.tuple(few('s/a', 's/b', 't/a'), word), { selector: ([key]) => key });
const merged = (...all: (readonly (readonly [string, Word])[])[]) =>
  [
    ...all.reduce((before, next) => mergeWords(before, next), new Map<string, Word>() as ReadonlyMap<string, Word>),
  ].sort(([one], [other]) => (one < other ? -1 : 1));

describe('merging', () => {
  test('comes to the same in any order, however often', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged([...merged(a, b)], c)).toEqual(merged(a, [...merged(b, c)]));
        expect(merged(a, b, a, b, b)).toEqual(merged(a, b));
      }),
    );
  });

  test('keeps the newest text, and the newest of another tab', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), (all) => {
        const found = all.slice(1).reduce<Word>(mergeWord, all[0] as Word);
        expect(found.at).toBe(Math.max(...all.map(({ at }) => at)));
        const others = all.filter(({ by }) => by !== found.by);
        expect(found.was?.at).toBe(others.length > 0 ? Math.max(...others.map(({ at }) => at)) : undefined);
      }),
    );
  });

  test('gives the same words back where nothing is new', () => {
    fc.assert(
      fc.property(words, (a) => {
        const all = mergeWords(new Map(), a);
        expect(mergeWords(all, a)).toBe(all);
      }),
    );
  });

  test('takes fields apart: another field is never touched', () => {
    const one = { text: 'one', at: 1, by: 'x' };
    const two = { text: 'two', at: 2, by: 'y' };
    expect(merged([['s/a', one]], [['s/b', two]])).toEqual([
      ['s/a', one],
      ['s/b', two],
    ]);
  });
});

describe('writing', () => {
  test('is newer than all that was seen, whatever the clock says', () => {
    const seen = { text: 'theirs', at: now, by: 'x' };
    for (const clock of [0, now - 1, now, now + 1, -5]) {
      const next = rewrite(seen, 'mine', 'a', clock);
      expect(mergeWord(seen, next)).toEqual({ text: 'mine', at: Math.max(clock, now + 1), by: 'a', was: seen });
    }
  });

  test('goes on in the same tab without leaving every letter behind', () => {
    let found = rewrite(undefined, 'I', 'a', 5);
    for (const text of ['I ', 'I a', 'I am']) found = rewrite(found, text, 'a', 5);
    expect(found).toEqual({ text: 'I am', at: 8, by: 'a' });
  });
});

test.each<[string, string, string | undefined]>([
  ['v1', 'something else', 'v1'],
  ['v1', 'v1 and more', undefined],
  ['v1\n', 'now v1', undefined],
  ['', 'more', undefined],
  ['  \n', 'more', undefined],
  ['more', '', 'more'],
])('of %j, replaced by %j, one can bring back %j', (was, text, back) => {
  expect(replaced({ text, at: 2, by: 'y', was: { text: was, at: 1, by: 'x' } })).toBe(back);
});

test('where nothing was replaced there is nothing to bring back', () => {
  expect(replaced(undefined)).toBeUndefined();
  expect(replaced({ text: 'a', at: 1, by: 'x' })).toBeUndefined();
});

const sound = { text: 'sound', at: 5, by: 'x' };
const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
  },
);
const damage: [string, unknown, Word | undefined][] = [
  ['nothing', undefined, undefined],
  ['null', null, undefined],
  ['a number', 7, undefined],
  ['NaN', Number.NaN, undefined],
  ['true', true, undefined],
  ['a symbol', Symbol('text'), undefined],
  ['a function', () => 'text', undefined],
  ['a list', ['text', 5], undefined],
  ['an empty object', {}, undefined],
  ['a date', new Date(5), undefined],
  ['a map', new Map([['text', 'a']]), undefined],
  ['a buffer', new ArrayBuffer(8), undefined],
  ['what throws when it is read', hostile, undefined],
  ['no text', { at: 5, by: 'x' }, undefined],
  ['a number for a text', { ...sound, text: 5 }, undefined],
  ['a list for a text', { ...sound, text: ['a'] }, undefined],
  ['null for a text', { ...sound, text: null }, undefined],
  ['a text object', { ...sound, text: new String('a') }, undefined],
  ['a huge text', { ...sound, text: 'a'.repeat(longest + 1) }, undefined],
  ['a text alone', 'sound', { text: 'sound', at: 0, by: '' }],
  ['no time', { text: 'sound', by: 'x' }, { ...sound, at: 0 }],
  ['NaN for a time', { ...sound, at: Number.NaN }, { ...sound, at: 0 }],
  ['an endless time', { ...sound, at: Number.POSITIVE_INFINITY }, { ...sound, at: 0 }],
  ['a time below zero', { ...sound, at: -1 }, { ...sound, at: 0 }],
  ['part of a millisecond', { ...sound, at: 0.5 }, { ...sound, at: 0 }],
  ['a text for a time', { ...sound, at: '5' }, { ...sound, at: 0 }],
  ['a date for a time', { ...sound, at: new Date(5) }, { ...sound, at: 0 }],
  ['a time in the future', { ...sound, at: now + 9e10 }, { ...sound, at: 0 }],
  ['no tab', { text: 'sound', at: 5 }, { ...sound, by: '' }],
  ['a number for a tab', { ...sound, by: 5 }, { ...sound, by: '' }],
  ['a tab with signs', { ...sound, by: '<b>' }, { ...sound, by: '' }],
  ['a long tab', { ...sound, by: 'a'.repeat(41) }, { ...sound, by: '' }],
  ['a damaged earlier text', { ...sound, was: { at: 4 } }, sound],
  ['an earlier text that is itself', { ...sound, was: sound }, sound],
  [
    'an earlier text that is newer',
    { ...sound, was: { text: 'new', at: 6, by: 'y' } },
    { text: 'new', at: 6, by: 'y', was: sound },
  ],
  ['other things beside it', { ...sound, extra: 1 }, sound],
];

test.each(damage)('of %s comes what can be read, and it takes nothing with it', (_, value, found) => {
  expect(decodeWord(value, now)).toEqual(found);
  const all = decodeWords(
    [
      ['s/before', sound],
      ['s/a', value],
      ['s/after', sound],
    ],
    now,
  );
  expect(all.map(([key]) => key)).toEqual(found ? ['s/before', 's/a', 's/after'] : ['s/before', 's/after']);
});

test.each([undefined, null, 5, 'text', {}, { length: 2 }])('no list (%j) holds no words', (value) => {
  expect(decodeWords(value, now)).toEqual([]);
});

test.each([[undefined], [null], ['s/a'], [[]], [['s/a']], [[5, sound]]])('%j is no entry', (entry) => {
  expect(decodeWords([entry, ['s/a', sound]], now)).toEqual([['s/a', sound]]);
});

test.each([
  undefined,
  null,
  5,
  '',
  '/',
  'a',
  '/a',
  'a/',
  '#keep',
  '__proto__/a',
  'a/__proto__',
  `a/${'b'.repeat(400)}`,
  ['s', 'a'],
])('%j is no key', (key) => {
  expect(partsOfKey(key)).toBeUndefined();
});

test.each([
  ['s', 'a'],
  ['q-x', 'words'],
  ['constructor', 'toString'],
  ['s', '#'],
  ['attempt-01k', 'b/c'],
])('a key says which sheet (%s) and which field (%s)', (sheet, field) => {
  expect(partsOfKey(keyOf(sheet, field))).toEqual([sheet, field]);
});

describe('the older form', () => {
  const none = new Map();

  test('is taken over, field by field, and only what is text', () => {
    expect(fromSheet('s', { cue: 'a', move: 'b', no: 5, nil: null, list: [] }, none)).toEqual([
      ['s/cue', { text: 'a', at: 0, by: '' }],
      ['s/move', { text: 'b', at: 0, by: '' }],
    ]);
  });

  test.each([undefined, null, 5, 'text', true, ['a'], {}, new Date(5)])('holds nothing where it is %j', (note) => {
    expect(fromSheet('s', note, none)).toEqual([]);
  });

  test.each(['a/b', '', '__proto__'])('is not taken from a sheet called %j', (sheet) => {
    expect(fromSheet(sheet, { cue: 'a' }, none)).toEqual([]);
  });

  test('never replaces what was written since, and can be brought back', () => {
    const since = mergeWords(none, [['s/cue', { text: 'since', at: 9, by: 'x' }]]);
    const all = mergeWords(since, fromSheet('s', { cue: 'before' }, since));
    expect(all.get('s/cue')).toEqual({ text: 'since', at: 9, by: 'x', was: { text: 'before', at: 0, by: '' } });
  });

  test('written once more by an older page is newer than the first time; the same text is nothing new', () => {
    const first = mergeWords(none, fromSheet('s', { cue: 'b' }, none));
    expect(fromSheet('s', { cue: 'b' }, first)).toEqual([]);
    expect(mergeWords(first, fromSheet('s', { cue: 'a' }, first)).get('s/cue')?.text).toBe('a');
  });
});
