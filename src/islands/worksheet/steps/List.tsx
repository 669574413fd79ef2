import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../../../domain/worksheet/calm.ts';
import { encodeRows, type Note, type Row as RowData, rowsOf } from '../../../domain/worksheet/note.ts';
import { steps as say } from '../../../messages/words.ts';
import type { ListField } from '../../../schemas/field.ts';
import { useSaid } from '../../use-said.ts';
import { Hints } from '../Hints.tsx';
import { Row } from './Row.tsx';
import { nameOf } from './row-name.ts';
import { token } from './token.ts';

interface Props {
  /** Unique on the page. */
  name: string;
  list: ListField;
  note: Note;
  /** The note as it is now, which may be newer than the one that is drawn. */
  read(): Note;
  said: Said;
  /** The way back to the rows that stood here, if there is one. */
  before: ComponentChildren;
  onWrite(field: string, text: string): void;
}

/** Where the focus goes once these rows are drawn. */
interface Aim {
  rows: string;
  row: string;
  part: 'up' | 'down' | 'field';
}

/** Rows that can be filled in, added, removed, and moved up and down. The focus is never lost over it. */
export function List({ name, list, note, read, said: hints, before, onWrite }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  const aim = useRef<Aim>();
  const [said, setSaid] = useSaid();
  const [removed, setRemoved] = useState<{ row: RowData; at: number }>();
  const rows = rowsOf(list, note);
  useLayoutEffect(() => {
    if (!aim.current || aim.current.rows !== note[list.id]) return;
    const { row, part } = aim.current;
    aim.current = undefined;
    const control = part === 'field' ? 'input, textarea, select' : `[data-part="${part}"]`;
    const target = root.current?.querySelector(`[data-row="${CSS.escape(row)}"]`)?.querySelector<HTMLElement>(control);
    (target ?? root.current?.querySelector<HTMLElement>('[data-part="add"]'))?.focus();
  });
  const isKept = note[list.id] !== undefined;
  // Whoever deletes their notes deletes with them what stood in a row that was removed.
  useEffect(() => {
    if (isKept) return;
    setSaid('');
    setRemoved(undefined);
  }, [isKept]);
  const keep = (next: readonly RowData[], row = '', part?: Aim['part']) => {
    const text = encodeRows(next);
    if (part) aim.current = { rows: text, row, part };
    onWrite(list.id, text);
  };
  /** The rows as they are now, and the place of one among them. */
  const now = (key: string) => {
    const all = rowsOf(list, read());
    const at = all.findIndex((one) => one.key === key);
    return { all, at, row: all[at], title: all[at] ? nameOf(list, all[at], at) : '' };
  };
  const change = (key: string, column: string, text: string) => {
    const { all, at, row } = now(key);
    if (row) keep(all.with(at, { ...row, cells: { ...row.cells, [column]: text } }));
  };
  const move = (key: string, by: -1 | 1) => {
    const { all, at, row, title } = now(key);
    if (!row) return;
    if (!all[at + by]) return setSaid(by < 0 ? say.first(title) : say.last(title));
    setSaid(say.moved(title, at + by + 1, all.length));
    keep(all.toSpliced(at, 1).toSpliced(at + by, 0, row), key, by < 0 ? 'up' : 'down');
  };
  const remove = (key: string) => {
    const { all, at, row, title } = now(key);
    if (!row) return;
    setSaid(say.removed(title));
    setRemoved({ row, at });
    keep(all.toSpliced(at, 1), (all[at + 1] ?? all[at - 1])?.key, 'field');
  };
  const insert = (row: RowData, place?: number) => {
    const { all } = now('');
    if (all.length >= list.most) return setSaid(say.full(list.most));
    setSaid('');
    setRemoved(undefined);
    keep(all.toSpliced(place ?? all.length, 0, row), row.key, 'field');
  };
  return (
    <fieldset
      class="field list"
      id={name}
      data-hints={list.id}
      ref={root}
      aria-describedby={list.help ? `${name}-help` : undefined}
    >
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
            said={hints}
            onWrite={(column, text) => change(row.key, column, text)}
            onMove={(by) => move(row.key, by)}
            onRemove={() => remove(row.key)}
          />
        ))}
      </ol>
      <div class="row">
        <button
          class="button second"
          type="button"
          data-part="add"
          aria-disabled={rows.length >= list.most}
          onClick={() => insert({ key: token(), cells: {} })}
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
      {before}
      {list.checks.length > 0 && <Hints id={`${name}-hints`} hints={hints[list.id]} />}
    </fieldset>
  );
}
