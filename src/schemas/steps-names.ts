import type { Check } from './check.ts';
import type { Condition } from './condition.ts';
import type { Field } from './field.ts';
import type { CalendarEvent, Output, Piece } from './output.ts';

/** The parts of a sheet in which its fields are named. */
interface Sheet {
  steps: { id: string; fields: Field[] }[];
  checks: Check[];
  outputs: Output[];
  calendar: CalendarEvent[];
  examples: Record<'worked' | 'half', { answers: Record<string, unknown> }>;
}

interface Stray {
  path: PropertyKey[];
  message: string;
}

/** Fields that are named somewhere and do not exist, and ids used twice. */
export function strayNames(sheet: Sheet): Stray[] {
  const found: Stray[] = [];
  const fields = sheet.steps.flatMap((step) => step.fields);
  const top = fields.map((one) => one.id);
  const listOf = (id: string) => fields.find((one) => one.id === id && one.kind === 'list');
  const columnsOf = (id: string | undefined): string[] => {
    const list = id === undefined ? undefined : listOf(id);
    return list?.kind === 'list' ? list.columns.map((column) => column.id) : [];
  };
  const need = (id: string, known: readonly string[], path: PropertyKey[]) => {
    if (!known.includes(id)) {
      found.push({ path, message: `There is no field "${id}" here. There are: ${known.join(', ')}.` });
    }
  };
  const needList = (id: string, path: PropertyKey[]) => {
    if (!listOf(id)) found.push({ path, message: `There is no list "${id}" in this sheet.` });
  };
  const needAll = (when: Condition | undefined, known: readonly string[], path: PropertyKey[]) => {
    for (const id of Object.keys(when ?? {})) need(id, known, [...path, id]);
  };
  const inLine = (line: string | undefined, known: readonly string[], path: PropertyKey[]) => {
    for (const [, id = ''] of line?.matchAll(/\{([^{}]*)\}/g) ?? []) need(id, known, path);
  };
  const unique = (ids: readonly string[], pathOf: (i: number) => PropertyKey[]) => {
    ids.forEach((id, i) => {
      if (ids.indexOf(id) === i) return;
      const message = `The id "${id}" is used twice here. What is kept and saved is known by it, so each needs its own.`;
      found.push({ path: [...pathOf(i), 'id'], message });
    });
  };
  const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id);
  const inCheck = (check: Check, columns: readonly string[], path: PropertyKey[]) => {
    needAll(check.when, [...top, ...columns], [...path, 'when']);
    for (const id of check.of ?? []) need(id, top, [...path, 'of']);
    if (check.kind === 'rows') needAll(check.where, columns, [...path, 'where']);
    if (check.kind !== 'late') return;
    need(check.column, columns, [...path, 'column']);
    need(check.than, top, [...path, 'than']);
  };
  const inField = (field: Field, siblings: readonly string[], path: PropertyKey[]) => {
    const columns = columnsOf(field.kind === 'list' ? field.id : undefined);
    needAll(field.when, [...top, ...siblings], [...path, 'when']);
    needAll(field.part?.when, top, [...path, 'part', 'when']);
    for (const [i, check] of field.checks.entries()) {
      inCheck(check, [...columns, ...siblings], [...path, 'checks', i]);
    }
    if ('options' in field) unique(idsOf(field.options), (i) => [...path, 'options', i]);
    if (field.kind !== 'list') return;
    unique(columns, (i) => [...path, 'columns', i]);
    for (const [i, column] of field.columns.entries()) inField(column, columns, [...path, 'columns', i]);
    for (const [i, row] of field.rows.entries()) {
      for (const id of Object.keys(row)) need(id, columns, [...path, 'rows', i, id]);
    }
  };
  const inPiece = (piece: Piece, path: PropertyKey[]) => {
    if (piece.each !== undefined) needList(piece.each, [...path, 'each']);
    const columns = columnsOf(piece.each);
    if (piece.sort !== undefined) need(piece.sort, columns, [...path, 'sort']);
    for (const line of [piece.text, ...(piece.items ?? [])]) inLine(line, top, path);
    for (const line of [piece.line, ...(piece.below ?? [])]) inLine(line, [...columns, ...top], path);
  };

  unique(idsOf(sheet.steps), (s) => ['steps', s]);
  const places = sheet.steps.flatMap((step, s) => step.fields.map((_, f) => ['steps', s, 'fields', f]));
  unique(top, (i) => places[i] ?? []);
  unique(idsOf(sheet.outputs), (i) => ['outputs', i]);
  unique(idsOf(sheet.calendar), (i) => ['calendar', i]);
  for (const [s, step] of sheet.steps.entries()) {
    for (const [f, field] of step.fields.entries()) inField(field, [], ['steps', s, 'fields', f]);
  }
  for (const [i, check] of sheet.checks.entries()) {
    inCheck(check, columnsOf(check.of?.[0]), ['checks', i]);
    if (!check.of) found.push({ path: ['checks', i], message: 'A check of the whole sheet says "of" which fields.' });
  }
  for (const [o, output] of sheet.outputs.entries()) {
    for (const [p, piece] of output.pieces.entries()) inPiece(piece, ['outputs', o, 'pieces', p]);
  }
  for (const [i, event] of sheet.calendar.entries()) {
    if (event.each !== undefined) needList(event.each, ['calendar', i, 'each']);
    const columns = columnsOf(event.each);
    need(event.on, event.each === undefined ? top : columns, ['calendar', i, 'on']);
    for (const line of [event.title, event.text]) inLine(line, [...columns, ...top], ['calendar', i]);
    for (const one of [event.repeat?.days, event.repeat?.times]) {
      if (one) need(one.field, top, ['calendar', i, 'repeat']);
    }
  }
  for (const name of ['worked', 'half'] as const) {
    for (const [id, answer] of Object.entries(sheet.examples[name].answers)) {
      need(id, top, ['examples', name, 'answers', id]);
      if (!Array.isArray(answer) || !listOf(id)) continue;
      for (const [i, row] of answer.entries()) {
        for (const column of Object.keys(row))
          need(column, columnsOf(id), ['examples', name, 'answers', id, i, column]);
      }
    }
  }
  return found;
}
