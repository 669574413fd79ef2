import { describe, expect, test } from 'vitest';
import { isFilled } from '../../../src/domain/worksheet/checks.ts';
import { compose } from '../../../src/domain/worksheet/compose.ts';
import { noteOf, rowsOf } from '../../../src/domain/worksheet/note.ts';
import { shownFields } from '../../../src/domain/worksheet/shown.ts';
import type { Steps } from '../../../src/schemas/steps.ts';
import { load } from '../../content/load.ts';
import { found } from '../found.ts';

// Beside what tests/content/rules/sheets.ts asks of the sheets of any course.
const dir = found.find(({ id }) => id === 'after-the-mistake')?.dir ?? '';
const sheets = [...load(dir).worksheets.values()].filter((sheet): sheet is Steps => sheet.kind === 'steps');

test('there are sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(3);
});

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  test('keeps each private step out of what its worked example gives', () => {
    const composed = compose(sheet, noteOf(sheet.examples.worked.answers), { language: 'en-GB', gap: '(gap)' });
    expect(JSON.stringify(composed)).not.toContain('(gap)');
    expect(composed).toHaveLength(sheet.outputs.length - sheet.steps.filter((step) => step.private).length);
  });

  test('has a second example that leaves more than one thing to do', () => {
    const half = noteOf(sheet.examples.half.answers);
    const open = shownFields(sheet, half, false).filter((field) => !isFilled(field, half));
    const cells = shownFields(sheet, half).flatMap((field) =>
      field.kind === 'list' ? rowsOf(field, half).filter((row) => Object.keys(row.cells).length < 3) : [],
    );
    expect(open.length + cells.length).toBeGreaterThan(1);
  });
});
