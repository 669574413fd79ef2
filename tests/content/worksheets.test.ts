import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cellHints, fieldHints, isFilled, partsOf, sheetHints } from '../../src/domain/worksheet/checks.ts';
import { compose } from '../../src/domain/worksheet/compose.ts';
import { type Note, noteOf, picksOf, rowsOf } from '../../src/domain/worksheet/note.ts';
import { shownFields } from '../../src/domain/worksheet/shown.ts';
import type { Column, Field } from '../../src/schemas/field.ts';
import type { Steps } from '../../src/schemas/steps.ts';
import { copyOf } from './copy.ts';
import { courseFolders, load } from './load.ts';
import { reading } from './text.ts';

const folders = courseFolders(fileURLToPath(new URL('../../content/courses', import.meta.url)));
const sheets = folders
  .flatMap((dir) => [...load(dir).worksheets.values()])
  .filter((sheet): sheet is Steps => sheet.kind === 'steps');

/** All that the checks have to say to a sheet. */
function said(sheet: Steps, note: Note): string[] {
  const ofFields = shownFields(sheet, note).flatMap((field) => [
    ...fieldHints(field, note),
    ...(field.kind === 'list'
      ? rowsOf(field, note).flatMap(({ cells }) => field.columns.flatMap((column) => cellHints(column, cells, note)))
      : []),
  ]);
  return [...ofFields, ...sheetHints(sheet, note)];
}

const isOption = (field: Field | Column, text: string) =>
  !('options' in field) || picksOf(text).every((id) => field.options.some((option) => option.id === id));

/** Picks in a note that are none of their field's options. */
function strayPicks(sheet: Steps, note: Note): string[] {
  return sheet.steps
    .flatMap((step) => step.fields)
    .flatMap((field) => {
      if (field.kind !== 'list') return isOption(field, note[field.id] ?? '') ? [] : [field.id];
      return rowsOf(field, note).flatMap(({ cells }) =>
        field.columns.filter((column) => !isOption(column, cells[column.id] ?? '')).map((column) => column.id),
      );
    });
}

test('there are sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(3);
});

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  const worked = noteOf(sheet.examples.worked.answers);
  const half = noteOf(sheet.examples.half.answers);
  const composed = compose(sheet, worked, { language: 'en-GB', gap: '(gap)' });

  test('has a worked example that is whole, and sets off no check', () => {
    expect(said(sheet, worked)).toEqual([]);
    expect(partsOf(sheet, worked).open).toEqual([]);
    expect(JSON.stringify(composed)).not.toContain('(gap)');
    expect(composed).toHaveLength(sheet.outputs.length - sheet.steps.filter((step) => step.private).length);
  });

  test('has a second example that leaves something to do', () => {
    const open = shownFields(sheet, half, false).filter((field) => !isFilled(field, half));
    const cells = shownFields(sheet, half).flatMap((field) =>
      field.kind === 'list' ? rowsOf(field, half).filter((row) => Object.keys(row.cells).length < 3) : [],
    );
    expect(open.length + cells.length).toBeGreaterThan(1);
  });

  test('picks what there is to pick', () => {
    expect([...strayPicks(sheet, worked), ...strayPicks(sheet, half)]).toEqual([]);
  });

  test('can be read at grade 8, with no sentence over 25 words', () => {
    const { outputs, calendar, ...told } = sheet;
    const texts = copyOf('', told).filter(({ text }) => /\s/.test(text));
    const { grade, longest } = reading(texts.map(({ text }) => text));
    expect(grade).toBeLessThanOrEqual(8);
    expect(longest).toBeLessThanOrEqual(25);
  });
});
