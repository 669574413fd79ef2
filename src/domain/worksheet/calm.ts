import type { Steps } from '../../schemas/steps.ts';
import { cellHints, fieldHints, sheetHints } from './checks.ts';
import { type Note, rowsOf } from './note.ts';
import { shownColumns, shownFields } from './shown.ts';

/** What the checks have to say, by where it stands: a field, a cell of a row, or the sheet itself. */
export type Said = Readonly<Record<string, readonly string[]>>;

/** Where the hints of a whole sheet stand. */
export const wholeSheet = '#';

/** Where the hints of a cell stand. */
export const placeOf = (list: string, row: string, column: string): string => `${list}/${row}/${column}`;

/** All that the checks of a sheet have to say to a note. */
export function allHints(sheet: Pick<Steps, 'steps' | 'checks'>, note: Note): Said {
  const found: [string, string[]][] = [[wholeSheet, sheetHints(sheet, note)]];
  for (const field of shownFields(sheet, note)) {
    found.push([field.id, fieldHints(field, note)]);
    if (field.kind !== 'list') continue;
    for (const { key, cells } of rowsOf(field, note)) {
      for (const column of shownColumns(field.columns, cells, note)) {
        found.push([placeOf(field.id, key, column.id), cellHints(column, cells, note)]);
      }
    }
  }
  return Object.fromEntries(found);
}

/**
 * What is shown after somebody was done in some places: there all that holds
 * now, and elsewhere what was shown before, as far as it still holds. So nothing
 * new turns up where nobody is.
 */
export function calmly(shown: Said, now: Said, places: ReadonlySet<string>): Said {
  return Object.fromEntries(
    Object.entries(now).map(([place, hints]) => [
      place,
      places.has(place) ? hints : hints.filter((hint) => shown[place]?.includes(hint)),
    ]),
  );
}
