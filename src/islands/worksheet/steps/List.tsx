import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { encodeRows, type Note, type Row as RowData, rowsOf } from '../../../domain/worksheet/note.ts';
import { steps as say } from '../../../messages/en.ts';
import type { ListField } from '../../../schemas/field.ts';
import { Hints } from './Hints.tsx';
import { Row } from './Row.tsx';
import { nameOf } from './row-name.ts';
import { token } from './token.ts';

interface Props {
  /** Unique on the page. */
  name: string;
  list: ListField;
  note: Note;
  hints: readonly string[];
  onWrite(field: string, text: string): void;
}

/** Where the focus goes once the rows are drawn anew. */
interface Aim {
  row: string;
  part: 'up' | 'down' | 'field';
}

/** Rows that can be filled in, added, removed, and moved up and down. The focus is never lost over it. */
export function List({ name, list, note, hints, onWrite }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  const [aim, setAim] = useState<Aim>();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ row: RowData; at: number }>();
  const rows = rowsOf(list, note);
  useLayoutEffect(() => {
    if (!aim) return;
    const row = root.current?.querySelector(`[data-row="${CSS.escape(aim.row)}"]`);
    const part = aim.part === 'field' ? 'input, textarea, select' : `[data-part="${aim.part}"]`;
    const target = row?.querySelector<HTMLElement>(part) ?? root.current?.querySelector('[data-part="add"]');
    (target as HTMLElement | undefined)?.focus();
    setAim(undefined);
  }, [aim]);
  const keep = (next: readonly RowData[]) => onWrite(list.id, encodeRows(next));
  const move = (at: number, by: -1 | 1) => {
    const row = rows[at];
    if (!row) return;
    const title = nameOf(list, row, at);
    const part = by < 0 ? 'up' : 'down';
    if (!rows[at + by]) return setSaid(by < 0 ? say.first(title) : say.last(title));
    keep(rows.toSpliced(at, 1).toSpliced(at + by, 0, row));
    setSaid(say.moved(title, at + by + 1, rows.length));
    setAim({ row: row.key, part });
  };
  const remove = (at: number) => {
    const row = rows[at];
    if (!row) return;
    keep(rows.toSpliced(at, 1));
    setSaid(say.removed(nameOf(list, row, at)));
    setRemoved({ row, at });
    setAim({ row: (rows[at + 1] ?? rows[at - 1])?.key ?? '', part: 'field' });
  };
  const insert = (row: RowData, at: number) => {
    if (rows.length >= list.most) return setSaid(say.full(list.most));
    keep(rows.toSpliced(at, 0, row));
    setSaid('');
    setRemoved(undefined);
    setAim({ row: row.key, part: 'field' });
  };
  return (
    <fieldset class="field list" ref={root} aria-describedby={list.help ? `${name}-help` : undefined}>
      <legend>{list.label}</legend>
      {list.help && (
        <p class="small" id={`${name}-help`}>
          {list.help}
        </p>
      )}
      <ol class="rows">
        {rows.map((row, at) => (
          <Row
            key={row.key}
            name={`${name}-${row.key}`}
            title={nameOf(list, row, at)}
            list={list}
            row={row}
            at={at}
            all={rows.length}
            note={note}
            onWrite={(column, text) => keep(rows.with(at, { ...row, cells: { ...row.cells, [column]: text } }))}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div class="row">
        <button
          class="button second"
          type="button"
          data-part="add"
          aria-disabled={rows.length >= list.most}
          onClick={() => insert({ key: token(), cells: {} }, rows.length)}
        >
          {say.add(list.row)}
        </button>
        <p class="small" role="status">
          {said}
        </p>
        {removed && (
          <button class="link" type="button" onClick={() => insert(removed.row, removed.at)}>
            {say.putBack}
          </button>
        )}
      </div>
      {list.checks.length > 0 && <Hints id={`${name}-hints`} hints={hints} />}
    </fieldset>
  );
}
