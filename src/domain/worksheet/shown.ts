import type { Condition } from '../../schemas/condition.ts';
import type { Column, Field } from '../../schemas/field.ts';
import type { Steps } from '../../schemas/steps.ts';
import { type Note, picksOf } from './note.ts';

/** Whether the answers agree with a condition; without one, they do. */
export function holds(when: Condition | undefined, note: Note): boolean {
  return Object.entries(when ?? {}).every(([id, wanted]) => {
    const picked = picksOf(note[id]?.trim());
    return wanted === 'any' ? picked.length > 0 : picked.some((one) => wanted.includes(one));
  });
}

/** The columns of a row that are shown. A row's own answers stand before those of the sheet. */
export const shownColumns = (columns: readonly Column[], cells: Note, note: Note): Column[] =>
  columns.filter((column) => holds(column.when, { ...note, ...cells }));

/** The fields that are shown, without those of private steps unless they are asked for. */
export function shownFields(sheet: Pick<Steps, 'steps'>, note: Note, privately = true): Field[] {
  return sheet.steps
    .filter((step) => privately || !step.private)
    .flatMap((step) => step.fields.filter((field) => holds(field.when, note)));
}
