import { describe, expect, test } from 'vitest';
import { cellHints, fieldHints, partsOf, sheetHints } from '../../../src/domain/worksheet/checks.ts';
import { encodeRows, type Note } from '../../../src/domain/worksheet/note.ts';
import { type Check, check } from '../../../src/schemas/check.ts';
import { sheet } from './sheet.ts';

const fields = sheet.steps.flatMap((step) => step.fields);

/** Whether a check at a field speaks. */
function says(field: string, one: object, note: Note): boolean {
  const found = fields.find(({ id }) => id === field);
  if (!found) throw new Error(`There is no field ${field}.`);
  return fieldHints({ ...found, checks: [check.parse({ say: 'hint', ...one })] }, note).length > 0;
}
const rows = (...cells: Note[]) => encodeRows(cells.map((one, i) => ({ key: `k${i}`, cells: one })));

describe('a check', () => {
  test.each<[string, string, object, Note, boolean]>([
    ['of words hears one', 'what', { kind: 'words', words: ['if'] }, { what: 'sorry if' }, true],
    ['of words hears none', 'what', { kind: 'words', words: ['if'] }, { what: 'sorry' }, false],
    ['of wanted words misses them', 'what', { kind: 'wanted', words: ['sorry'] }, { what: 'Well.' }, true],
    ['of wanted words finds one', 'what', { kind: 'wanted', words: ['sorry'] }, { what: 'I am sorry.' }, false],
    ['of wanted words keeps silent before a word is written', 'what', { kind: 'wanted', words: ['x'] }, {}, false],
    ['of length counts words', 'what', { kind: 'limit', most: 2 }, { what: 'one two three' }, true],
    ['of length lets that many pass', 'what', { kind: 'limit', most: 3 }, { what: 'one, two; three.' }, false],
    ['of what is missing waits for a beginning', 'what', { kind: 'missing' }, {}, false],
    ['of what is missing speaks', 'what', { kind: 'missing' }, { cost: 'x' }, true],
    ['of what is missing goes', 'what', { kind: 'missing' }, { what: 'x' }, false],
    ['of a pick', 'size', { kind: 'picked', options: ['high'] }, { size: 'high' }, true],
    ['of another pick', 'size', { kind: 'picked', options: ['high'] }, { size: 'low' }, false],
    ['under a condition', 'what', { kind: 'missing', when: { size: ['high'] } }, { size: 'low' }, false],
    ['under a condition that holds', 'what', { kind: 'missing', when: { size: ['high'] } }, { size: 'high' }, true],
    ['of rows misses one', 'rows', { kind: 'rows', where: { who: ['boss'] } }, { rows: rows({ who: 'team' }) }, true],
    ['of rows finds one', 'rows', { kind: 'rows', where: { who: ['boss'] } }, { rows: rows({ who: 'boss' }) }, false],
    ['of rows waits for a beginning', 'rows', { kind: 'rows', where: { who: ['team'] } }, {}, false],
    ['of rows wants two', 'rows', { kind: 'rows', least: 2 }, { rows: rows({ fact: 'x' }, {}) }, true],
    [
      'of rows looks at the first',
      'rows',
      { kind: 'rows', where: { who: ['boss'] }, first: 1 },
      { rows: rows({ who: 'team' }, { who: 'boss' }) },
      true,
    ],
    ['of rows finds one too many', 'rows', { kind: 'rows', most: 0 }, { rows: rows({ fact: 'x' }) }, true],
    [
      'of a late row',
      'rows',
      { kind: 'late', column: 'by', than: 'at' },
      { at: '2026-03-09T10:00', rows: rows({ by: '2026-03-09T10:01' }) },
      true,
    ],
    [
      'of a row in time',
      'rows',
      { kind: 'late', column: 'by', than: 'at' },
      { at: '2026-03-09T10:00', rows: rows({ by: '2026-03-09T10:00' }, {}) },
      false,
    ],
    [
      'of a day and a time on it says neither',
      'rows',
      { kind: 'late', column: 'by', than: 'day' },
      { day: '2026-03-09', rows: rows({ by: '2026-03-09T23:00' }) },
      false,
    ],
    ['of words in rows', 'rows', { kind: 'words', words: ['lazy'] }, { rows: rows({}, { fact: 'He is lazy' }) }, true],
  ])('%s', (_what, field, one, note, spoken) => {
    expect(says(field, one, note)).toBe(spoken);
  });

  test('of a column reads its own row', () => {
    const list = fields.find((field) => field.kind === 'list');
    const fact = list?.kind === 'list' ? list.columns[1] : undefined;
    if (!fact) throw new Error('The sample has such a column.');
    const checks: Check[] = [{ kind: 'words', words: ['lazy'], say: 'hint' }];
    expect(cellHints({ ...fact, checks }, { fact: 'lazy' }, { fact: 'fine' })).toEqual(['hint']);
    expect(cellHints({ ...fact, checks }, { fact: 'fine' }, { fact: 'lazy' })).toEqual([]);
  });

  test('of the sheet reads its fields together, and only those that are shown', () => {
    const checks = [check.parse({ kind: 'limit', most: 3, of: ['what', 'why'], say: 'long' })];
    const note = { what: 'one two', why: 'three four' };
    expect(sheetHints({ ...sheet, checks }, { ...note, size: 'high' })).toEqual(['long']);
    expect(sheetHints({ ...sheet, checks }, { ...note, size: 'low' })).toEqual([]);
  });
});

test('the parts of a sheet depend on its size', () => {
  expect(partsOf(sheet, {})).toEqual({ all: ['what'], open: ['what'] });
  expect(partsOf(sheet, { size: 'high', what: 'x' })).toEqual({ all: ['what', 'cost'], open: ['cost'] });
});
