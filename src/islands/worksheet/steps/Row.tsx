import { placeOf, type Said } from '../../../domain/worksheet/calm.ts';
import type { Note, Row as RowData } from '../../../domain/worksheet/note.ts';
import { shownColumns } from '../../../domain/worksheet/shown.ts';
import { sheet as common, steps as say } from '../../../messages/words.ts';
import type { ListField } from '../../../schemas/field.ts';
import { Cell } from './Cell.tsx';

interface Props {
  name: string;
  title: string;
  list: ListField;
  row: RowData;
  at: number;
  all: number;
  note: Note;
  said: Said;
  onWrite(column: string, text: string): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One row of a list: its columns, and the buttons that move and remove it. */
export function Row({ name, title, list, row, at, all, note, said, onWrite, onMove, onRemove }: Props) {
  const button = (part: string, text: string, onClick: () => void, disabled = false) => (
    <button
      class="link"
      type="button"
      data-part={part}
      aria-label={say.of(text, title)}
      aria-disabled={disabled}
      onClick={onClick}
    >
      {text}
    </button>
  );
  const columns = shownColumns(list.columns, row.cells, note);
  const free = columns.some((column) => column.kind === 'text' || column.kind === 'long');
  return (
    <li data-row={row.key}>
      <fieldset>
        <legend>{say.numbered(at + 1, title)}</legend>
        <div class="cells">
          {columns.map((column) => (
            <Cell
              key={column.id}
              name={`${name}-${column.id}`}
              column={column}
              value={row.cells[column.id] ?? ''}
              reminder={`${name}-privacy`}
              place={placeOf(list.id, row.key, column.id)}
              hints={said[placeOf(list.id, row.key, column.id)] ?? []}
              onWrite={(text) => onWrite(column.id, text)}
            />
          ))}
        </div>
        {free && (
          <p class="small reminder" id={`${name}-privacy`}>
            {common.privacy}
          </p>
        )}
        <div class="row-buttons">
          {button('up', say.up, () => onMove(-1), at === 0)}
          {button('down', say.down, () => onMove(1), at === all - 1)}
          {button('remove', say.remove, onRemove)}
        </div>
      </fieldset>
    </li>
  );
}
