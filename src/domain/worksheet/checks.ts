import type { Check } from '../../schemas/check.ts';
import type { Column, Field } from '../../schemas/field.ts';
import type { Steps } from '../../schemas/steps.ts';
import { countWords } from '../words.ts';
import { hints } from './hints.ts';
import { isBegun, type Note, picksOf, rowsOf } from './note.ts';
import { holds, shownColumns, shownFields } from './shown.ts';

const isFree = (field: Field | Column) => field.kind === 'text' || field.kind === 'long';

/** What the learner wrote in a field in their own words; of a list, in all its rows. */
function written(field: Field, note: Note): string {
  if (field.kind !== 'list') return isFree(field) ? (note[field.id] ?? '') : '';
  const cells = rowsOf(field, note).flatMap((row) =>
    shownColumns(field.columns, row.cells, note)
      .filter(isFree)
      .map((column) => row.cells[column.id] ?? ''),
  );
  return cells.filter(Boolean).join('\n');
}

function wordsSpeak(check: Check, text: string): boolean {
  if (check.kind === 'words') return hints(text, [check]).length > 0;
  if (check.kind === 'wanted') return text.trim() !== '' && hints(text, [check]).length === 0;
  return check.kind === 'limit' && countWords(text) > check.most;
}

/** The earlier of two lengths decides, so that a day and a time on it are neither before nor after each other. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return length > 0 && one.slice(0, length) > other.slice(0, length);
}

function rowsSpeak(check: Check, field: Field | undefined, note: Note): boolean {
  if (field?.kind !== 'list') return false;
  const rows = rowsOf(field, note);
  if (check.kind === 'late') {
    return rows.some((row) => isAfter(row.cells[check.column] ?? '', note[check.than] ?? ''));
  }
  if (check.kind !== 'rows' || !isBegun(note)) return false;
  const found = rows
    .slice(0, check.first)
    .filter(({ cells }) =>
      check.where ? holds(check.where, { ...note, ...cells }) : Object.values(cells).some((cell) => cell.trim()),
    );
  if (check.most !== undefined && found.length > check.most) return true;
  const least = check.least ?? (check.most === undefined ? 1 : 0);
  return found.length < least;
}

function speaks(check: Check, fields: readonly Field[], note: Note): boolean {
  const [first] = fields;
  if (!first || !holds(check.when, note)) return false;
  switch (check.kind) {
    case 'missing':
      return isBegun(note) && fields.every((field) => !isFilled(field, note));
    case 'picked':
      return fields.some((field) => picksOf(note[field.id]).some((id) => check.options.includes(id)));
    case 'rows':
    case 'late':
      return rowsSpeak(check, first, note);
    default:
      return wordsSpeak(check, fields.map((field) => written(field, note)).join('\n'));
  }
}

/** Whether a field holds anything. */
export function isFilled(field: Field, note: Note): boolean {
  if (field.kind !== 'list') return Boolean(note[field.id]?.trim());
  return rowsOf(field, note).some((row) => Object.values(row.cells).some((cell) => cell.trim()));
}

/** What the checks of one field have to say, each at most once, in authored order. */
export function fieldHints(field: Field, note: Note): string[] {
  return field.checks.filter((check) => speaks(check, [field], note)).map(({ say }) => say);
}

/** What the checks of a column have to say to one row. */
export function cellHints(column: Column, cells: Note, note: Note): string[] {
  return fieldHints(column, { ...note, ...cells });
}

/** What the checks of the whole sheet have to say to the fields that are shown. */
export function sheetHints(sheet: Pick<Steps, 'steps' | 'checks'>, note: Note): string[] {
  const shown = shownFields(sheet, note);
  return sheet.checks
    .filter((check) =>
      speaks(
        check,
        shown.filter((field) => check.of?.includes(field.id)),
        note,
      ),
    )
    .map(({ say }) => say);
}

/** The parts that a whole sheet has at this size, and those of them that are still open. */
export function partsOf(sheet: Pick<Steps, 'steps'>, note: Note): { all: string[]; open: string[] } {
  const expected = shownFields(sheet, note).filter((field) => isExpected(field, note));
  const names = (fields: readonly Field[]) => fields.flatMap((field) => field.part?.name ?? []);
  return { all: names(expected), open: names(expected.filter((field) => !isFilled(field, note))) };
}

/** Whether a field is a part that is expected now. */
export const isExpected = (field: Field, note: Note): boolean =>
  field.part !== undefined && holds(field.part.when, note);
