import type { Row } from '../../../domain/worksheet/note.ts';
import { valueText } from '../../../domain/worksheet/values.ts';
import { steps as say } from '../../../messages/words.ts';
import type { ListField } from '../../../schemas/field.ts';

const longest = 40;

/** What a row is called: its first answer, or its number while it has none. */
export function nameOf(list: ListField, { cells }: Row, at: number): string {
  const answers = list.columns.map((column) => valueText(column, cells[column.id], say.language));
  const name = answers.find(Boolean) ?? say.rowName(list.row, at + 1);
  return name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name;
}
