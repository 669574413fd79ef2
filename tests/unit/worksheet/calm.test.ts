import { expect, test } from 'vitest';
import { allHints, calmly, placeOf, type Said, wholeSheet } from '../../../src/domain/worksheet/calm.ts';
import { encodeRows } from '../../../src/domain/worksheet/note.ts';
import { sheet as sample } from './sheet.ts';

test.each<[string, Said, Said, string[], Said]>([
  ['a new hint waits where nobody is', { a: [] }, { a: ['x'] }, [], { a: [] }],
  ['it comes where somebody was', { a: [] }, { a: ['x'] }, ['a'], { a: ['x'] }],
  ['and only there', { a: [], b: [] }, { a: ['x'], b: ['y'] }, ['a'], { a: ['x'], b: [] }],
  ['what no longer holds goes everywhere', { a: ['x'], b: ['y'] }, { a: [], b: [] }, ['a'], { a: [], b: [] }],
  ['what still holds stays', { a: ['x'], b: ['y', 'z'] }, { a: ['x'], b: ['z'] }, [], { a: ['x'], b: ['z'] }],
  ['a new place begins silent', {}, { a: ['x'] }, [], { a: [] }],
  ['a place that is gone is gone', { a: ['x'] }, {}, ['a'], {}],
])('%s', (_, shown, now, places, expected) => {
  expect(calmly(shown, now, new Set(places))).toEqual(expected);
});

test('hints are known by field, by cell, and by the whole sheet', () => {
  const check = (word: string) => ({ kind: 'words' as const, words: [word], say: `About ${word}.` });
  const [one] = sample.steps;
  const fields = one?.fields.map((field) => {
    if (field.id === 'what') return { ...field, checks: [check('careless')] };
    if (field.kind !== 'list') return field;
    const columns = field.columns.map((column) =>
      column.id === 'fact' ? { ...column, checks: [check('boss')] } : column,
    );
    return { ...field, columns };
  });
  const steps = one && fields ? [{ ...one, fields }] : [];
  const checks = [{ kind: 'missing' as const, of: ['cost'], say: 'What did it cost?' }];
  const rows = encodeRows([
    { key: 'a', cells: { fact: 'the boss' } },
    { key: 'b', cells: { fact: 'the team' } },
  ]);
  expect(allHints({ steps, checks }, { what: 'I was careless', rows })).toMatchObject({
    [wholeSheet]: ['What did it cost?'],
    what: ['About careless.'],
    cost: [],
    [placeOf('rows', 'a', 'fact')]: ['About boss.'],
    [placeOf('rows', 'b', 'fact')]: [],
  });
});
