import { dayFlaw, momentFlaw, timeFlaw } from './day.ts';
import type { Column, Field } from './field.ts';

/** What an author filled in: text, the id of an option, a list of ids, or a list of rows. */
type Given = unknown;

interface Flaw {
  path: PropertyKey[];
  message: string;
}

/** Answers that fields can't have: options that there aren't, and days and times that don't exist. */
export function strangeAnswers(fields: readonly Field[], answers: Record<string, Given>, path: PropertyKey[]): Flaw[] {
  return Object.entries(answers).flatMap(([id, given]) => {
    const field = fields.find((one) => one.id === id);
    return field ? flawsIn(field, given, [...path, id]) : [];
  });
}

/** The rows that a list begins with. */
export function strangeRows(field: Field, path: PropertyKey[]): Flaw[] {
  return field.kind === 'list' ? flawsIn(field, field.rows, [...path, 'rows']) : [];
}

function flawsIn(field: Field, given: Given, path: PropertyKey[]): Flaw[] {
  if (field.kind === 'list') {
    const rows = Array.isArray(given) ? given : [];
    return rows.flatMap((row: unknown, r) =>
      field.columns.flatMap((column) => {
        const cell = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[column.id] : undefined;
        return cell === undefined ? [] : flawsOf(column, cell, [...path, r, column.id]);
      }),
    );
  }
  if (field.kind === 'picks') {
    if (typeof given === 'string')
      return given
        .split(' ')
        .filter(Boolean)
        .flatMap((one) => notOffered(field.options, one, path));
    const picked: Given[] = Array.isArray(given) ? given : [];
    return picked.flatMap((one, i) => notOffered(field.options, one, [...path, i]));
  }
  return flawsOf(field, given, path);
}

function flawsOf(field: Column, given: Given, path: PropertyKey[]): Flaw[] {
  if (typeof given !== 'string') return [];
  if (field.kind === 'pick' || field.kind === 'size') return notOffered(field.options, given, path);
  const check = { date: dayFlaw, time: timeFlaw, moment: momentFlaw, text: undefined, long: undefined }[field.kind];
  const message = check?.(given.trim());
  return message ? [{ path, message }] : [];
}

function notOffered(options: readonly { id: string }[], given: Given, path: PropertyKey[]): Flaw[] {
  if (options.some(({ id }) => id === given)) return [];
  const ids = options.map(({ id }) => id).join(', ');
  return [{ path, message: `There is no option "${given}" here. Its options are: ${ids}.` }];
}
