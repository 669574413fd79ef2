import type { ListField } from '../../schemas/field.ts';
import type { Piece } from '../../schemas/output.ts';
import type { Steps } from '../../schemas/steps.ts';
import { type Note, type Row, rowsOf } from './note.ts';
import { shownColumns, shownFields } from './shown.ts';
import { type Answers, fill } from './template.ts';
import { valueText } from './values.ts';

/** A line of a list, with the lines below it. */
export interface Item {
  text: string;
  items: Item[];
}

/** A piece of a composed text. All texts are plain: nothing in them is markup. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; numbered: boolean; items: Item[] };

/** One output, composed. */
export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}

/** How to compose. */
export interface Style {
  /** For days in words. */
  language: string;
  /** What stands for an answer that is missing. */
  gap: string;
  /** Whether private steps are included. */
  privately?: boolean;
}

/** The answers of a sheet in words; those that are not shown are not there. */
export function answersOf(sheet: Pick<Steps, 'steps'>, note: Note, style: Style): Answers {
  const shown = new Map(shownFields(sheet, note, style.privately ?? false).map((field) => [field.id, field]));
  return (id) => {
    const field = shown.get(id);
    return field ? valueText(field, note[id], style.language) : '';
  };
}

/** The answers of a row in words, and behind them those of the sheet. */
export function answersOfRow(list: ListField, row: Row, note: Note, style: Style, rest: Answers): Answers {
  const shown = new Map(shownColumns(list.columns, row.cells, note).map((column) => [column.id, column]));
  return (id) => {
    const column = shown.get(id);
    if (column) return valueText(column, row.cells[id], style.language);
    return list.columns.some((one) => one.id === id) ? '' : rest(id);
  };
}

/** The rows that hold anything, in the order of a column where one is named; rows without it come last. */
function sortedRows(list: ListField, note: Note, sort: string | undefined): Row[] {
  const rows = rowsOf(list, note).filter(({ cells }) => Object.values(cells).some((cell) => cell.trim()));
  const column = list.columns.find((one) => one.id === sort);
  if (!column) return rows;
  const rank = ({ cells }: Row): string => {
    const cell = cells[column.id]?.trim() ?? '';
    if (column.kind !== 'pick' && column.kind !== 'size') return cell || '9999';
    const place = column.options.findIndex((option) => option.id === cell);
    return String(place < 0 ? column.options.length : place).padStart(3, '0');
  };
  return rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** A line and those below it, each one level deeper than the last. */
function chain(lines: readonly string[]): Item[] {
  const [text, ...rest] = lines.filter(Boolean);
  return text === undefined ? [] : [{ text, items: chain(rest) }];
}

function eachRow(list: ListField, piece: Piece, note: Note, style: Style, answers: Answers): Item[] {
  return sortedRows(list, note, piece.sort).flatMap((row) => {
    const own = answersOfRow(list, row, note, style, answers);
    return chain([piece.line ?? '', ...(piece.below ?? [])].map((line) => fill(line, own, style.gap)));
  });
}

/** The outputs of a sheet, put together from what is written in it; those without anything are left out. */
export function compose(sheet: Pick<Steps, 'steps' | 'outputs'>, note: Note, style: Style): Section[] {
  const answers = answersOf(sheet, note, style);
  const lists = new Map(shownFields(sheet, note, style.privately ?? false).map((field) => [field.id, field]));
  const blockOf = (piece: Piece): Block | undefined => {
    if (piece.heading !== undefined) return { kind: 'heading', text: piece.heading };
    if (piece.text !== undefined) {
      const text = fill(piece.text, answers, style.gap);
      return text ? { kind: 'text', text } : undefined;
    }
    const list = piece.each === undefined ? undefined : lists.get(piece.each);
    const items = piece.items
      ? piece.items.flatMap((line) => chain([fill(line, answers, style.gap)]))
      : list?.kind === 'list'
        ? eachRow(list, piece, note, style, answers)
        : [];
    return items.length > 0 ? { kind: 'list', numbered: piece.numbered, items } : undefined;
  };
  return sheet.outputs.flatMap(({ id, title, pieces }) => {
    const blocks = pieces.map(blockOf).filter((block) => block !== undefined);
    const kept = blocks.filter(
      (block, i) => block.kind !== 'heading' || (blocks[i + 1]?.kind ?? 'heading') !== 'heading',
    );
    return kept.length > 0 ? [{ id, title, blocks: kept }] : [];
  });
}
