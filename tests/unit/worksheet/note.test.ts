import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeRows,
  encodeRows,
  isBegun,
  noteOf,
  picksOf,
  rowsOf,
  toggle,
} from '../../../src/domain/worksheet/note.ts';
import { sheet } from './sheet.ts';

const list = sheet.steps[0]?.fields.find((field) => field.kind === 'list');
if (list?.kind !== 'list') throw new Error('The sample has a list.');

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
const anyText = fc.string({ unit: 'binary' });
const row = fc.record({
  key: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
  cells: fc.dictionary(id, anyText, { noNullPrototype: true }).map((cells) => ({ ...cells })),
});
const rows = fc.uniqueArray(row, { selector: (one) => one.key, maxLength: 6 });

describe('rows that are kept', () => {
  test('come back as they were, whatever is written in them', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(decodeRows(encodeRows(all), 'fact')).toEqual(all);
      }),
    );
  });

  test('any text gives rows with unique keys and with texts alone', () => {
    const any = fc.oneof(
      anyText,
      fc.json(),
      fc.array(fc.anything()).map((value) => JSON.stringify(value) ?? ''),
    );
    fc.assert(
      fc.property(any.filter(Boolean), (text) => {
        const found = decodeRows(text, 'fact') ?? [];
        expect(new Set(found.map((one) => one.key)).size).toBe(found.length);
        for (const { cells } of found) {
          for (const [name, cell] of Object.entries(cells)) {
            expect(name).toMatch(/^[a-z]/);
            expect(cell).toBeTypeOf('string');
          }
        }
        // What was made of it is stable: reading and keeping it again changes nothing more.
        expect(decodeRows(encodeRows(found), 'fact')).toEqual(found);
      }),
    );
  });

  test.each([
    ['text from before the field was a list', 'just words', [{ fact: 'just words' }]],
    ['broken JSON', '[{"#":"a"', [{ fact: '[{"#":"a"' }]],
    ['a text among rows', '["lost?",{"#":"a","who":"boss"}]', [{ fact: 'lost?' }, { who: 'boss' }]],
    ['a column that the author has removed', '[{"#":"a","old":"kept"}]', [{ old: 'kept' }]],
    ['what is no text', '[{"#":"a","who":{"x":1},"fact":null,"by":true}]', [{}]],
    ['a key on the prototype', '[{"__proto__":{"x":"1"},"constructor":"word"}]', [{ constructor: 'word' }]],
  ])('%s', (_what, text, cells) => {
    const found = decodeRows(text, 'fact') ?? [];
    expect(found.map((one) => one.cells)).toEqual(cells);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('keys that are used twice are told apart, so that no row is lost', () => {
    expect(decodeRows('[{"#":"a","who":"boss"},{"#":"a","who":"team"}]', 'fact')).toHaveLength(2);
  });

  test('without anything kept, a list starts from its own rows, filled up with blank ones', () => {
    expect(rowsOf(list, {}).map((one) => one.cells)).toEqual([{ who: 'boss' }, {}]);
    expect(rowsOf(list, { rows: '[]' })).toEqual([]);
  });
});

describe('picks', () => {
  test('go on and off, and leave retired options where they are', () => {
    expect(toggle(undefined, 'team')).toBe('team');
    expect(toggle('old team', 'client')).toBe('old team client');
    expect(toggle('old team client', 'team')).toBe('old client');
    expect(picksOf(undefined)).toEqual([]);
  });
});

describe('an example', () => {
  test('becomes a note of the same kind as the learner’s', () => {
    const { worked, half } = sheet.examples;
    expect(noteOf(worked.answers)).toEqual({ what: 'I did', day: '2026-03-09', hit: 'team client' });
    expect(rowsOf(list, noteOf(half.answers)).map((one) => one.cells)).toEqual([{ who: 'team', fact: 'Late' }]);
  });
});

test('a note is begun with the first word, not with the sheet’s own seed', () => {
  expect([{}, { '#': 'seed' }, { what: ' ' }, { '#': 'a', rows: '[]' }].map(isBegun)).toEqual(Array(4).fill(false));
  expect(isBegun({ what: 'I' })).toBe(true);
});
