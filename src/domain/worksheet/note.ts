import type { Field, ListField } from '../../schemas/field.ts';
import type { Steps } from '../../schemas/steps.ts';

/** What a learner wrote in a worksheet, by field. Everything is text, so that it can be kept whatever a field becomes. */
export type Note = Readonly<Record<string, string>>;

/** A row of a list. Its key stays when it is moved. */
export interface Row {
  key: string;
  cells: Note;
}

/** Under this name stands what is the sheet's own, not the learner's: in a note its seed, in a row its key. */
export const own = '#';

const idLike = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const keyLike = /^[a-z0-9-]{1,40}$/;

/** Rows as the text that is kept. */
export function encodeRows(rows: readonly Row[]): string {
  return JSON.stringify(rows.map(({ key, cells }) => ({ [own]: key, ...cells })));
}

function cellsOf(value: unknown, first: string): Note {
  // Text that is no row any more, say from a time when the field was no list, is kept in the first column.
  if (typeof value === 'string' || typeof value === 'number') return { [first]: String(value) };
  if (typeof value !== 'object' || value === null) return {};
  if (Array.isArray(value)) return { [first]: JSON.stringify(value) };
  return Object.fromEntries(Object.entries(value).filter(([name, cell]) => idLike.test(name) && isText(cell)));
}

const isText = (value: unknown): value is string => typeof value === 'string';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Rows from the text that was kept; `undefined` where there is none. Whatever
 * the text is, rows come out: what cannot be read as a row is kept as the text
 * of the first column, and what is no text stays out.
 */
export function decodeRows(text: string | undefined, first: string): Row[] | undefined {
  if (text === undefined || text === '') return undefined;
  const parsed = parse(text);
  const values = Array.isArray(parsed) ? parsed : [text];
  const taken = new Set<string>();
  return values.map((value, i) => {
    const named = typeof value === 'object' && value !== null && own in value ? value[own] : undefined;
    let key = typeof named === 'string' && keyLike.test(named) ? named : `row-${i + 1}`;
    while (taken.has(key)) key = `${key.slice(0, 30)}-${i + 1}`;
    taken.add(key);
    return { key, cells: cellsOf(value, first) };
  });
}

/** The rows of a list: the learner's, or those it starts from. */
export function rowsOf(list: ListField, note: Note): Row[] {
  const first = list.columns.find((column) => column.kind === 'text' || column.kind === 'long') ?? list.columns[0];
  const kept = decodeRows(note[list.id], first?.id ?? '');
  if (kept) return kept;
  const blank = Array.from({ length: Math.max(0, list.least - list.rows.length) }, () => ({}));
  return [...list.rows, ...blank].map((cells, i) => ({ key: `start-${i + 1}`, cells }));
}

/** The ids picked in a field for several answers. */
export const picksOf = (text = ''): string[] => text.split(' ').filter(Boolean);

/** Picks one more, or one less. Ids that the author has retired stay where they are. */
export function toggle(text: string | undefined, id: string): string {
  const picked = picksOf(text);
  return (picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]).join(' ');
}

/** The fields of a sheet in order. */
export const fieldsOf = (sheet: Pick<Steps, 'steps'>): Field[] => sheet.steps.flatMap((step) => step.fields);

/** An author's example as a note. */
export function noteOf(answers: Steps['examples']['worked']['answers']): Note {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      if (typeof answer === 'string') return [id, answer];
      const rows = answer.filter((one) => typeof one !== 'string');
      if (rows.length === 0) return [id, answer.join(' ')];
      return [id, encodeRows(rows.map((cells, i) => ({ key: `row-${i + 1}`, cells })))];
    }),
  );
}

/** Whether the learner has written or picked anything. */
export const isBegun = (note: Note): boolean =>
  Object.entries(note).some(([name, text]) => name !== own && text.trim() !== '' && text !== '[]');
