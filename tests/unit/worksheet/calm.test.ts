import { expect, test } from 'vitest';
import { allHints, calmly, placeOf, type Said, wholeSheet } from '../../../src/domain/worksheet/calm.ts';
import { encodeRows } from '../../../src/domain/worksheet/note.ts';
import { steps } from '../../../src/schemas/steps.ts';
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
  const check = (word: string) => ({ kind: 'words', words: [word], say: `About ${word}.` });
  const sheet = steps.parse({
    kind: 'steps',
    id: 'calm',
    title: 'Calm',
    intro: 'For tests.',
    gives: 'nothing',
    minutes: 1,
    steps: [
      {
        id: 'one',
        title: 'One',
        fields: [
          { id: 'what', kind: 'text', label: 'What', checks: [check('careless')] },
          { id: 'cost', kind: 'long', label: 'Cost', checks: [check('maybe')] },
          {
            id: 'rows',
            kind: 'list',
            label: 'Rows',
            row: 'row',
            least: 1,
            most: 3,
            columns: [{ id: 'who', kind: 'text', label: 'Who', checks: [check('boss')] }],
          },
        ],
      },
    ],
    checks: [{ kind: 'missing', of: ['cost'], say: 'What did it cost?' }],
    outputs: sample.outputs,
    examples: sample.examples,
  });
  const rows = encodeRows([
    { key: 'a', cells: { who: 'the boss' } },
    { key: 'b', cells: { who: 'the team' } },
  ]);
  expect(allHints(sheet, { what: 'I was careless', rows })).toEqual({
    [wholeSheet]: ['What did it cost?'],
    what: ['About careless.'],
    cost: [],
    rows: [],
    [placeOf('rows', 'a', 'who')]: ['About boss.'],
    [placeOf('rows', 'b', 'who')]: [],
  });
});
