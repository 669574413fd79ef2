import type { Field } from '../../schemas/field.ts';
import type { Steps } from '../../schemas/steps.ts';
import { type Note, picksOf, rowsOf } from './note.ts';
import { shownFields } from './shown.ts';

/** Raised with every change of the format that older code could not read. */
const backupVersion = 1;

/** The answers of a sheet as data: `format`, `version`, the sheet's id, and each answer by its field's id. */
export function backup(sheet: Pick<Steps, 'id' | 'steps'>, note: Note, privately: boolean): object {
  const answerOf = (field: Field, text: string) => {
    if (field.kind === 'list') return rowsOf(field, note).map((row) => row.cells);
    return field.kind === 'picks' ? picksOf(text) : text;
  };
  const filled = shownFields(sheet, note, privately).filter((field) => note[field.id] !== undefined);
  const answers = filled.map((field) => [field.id, answerOf(field, note[field.id] ?? '')] as const);
  return {
    format: 'goldseam-worksheet',
    version: backupVersion,
    worksheet: sheet.id,
    answers: Object.fromEntries(answers),
  };
}
