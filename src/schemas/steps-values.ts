import type { Check } from './check.ts';
import type { Condition } from './condition.ts';
import type { Column, Field } from './field.ts';
import type { CalendarEvent } from './output.ts';

interface Sheet {
  steps: { fields: Field[] }[];
  checks: Check[];
  calendar: CalendarEvent[];
}

interface Flaw {
  path: PropertyKey[];
  message: string;
}

type Known = readonly (Field | Column)[];

/** Kinds of check that read something other than words, and what they can stand at. */
const readers: Partial<Record<Check['kind'], { kinds: readonly Field['kind'][]; says: string }>> = {
  picked: { kinds: ['pick', 'picks', 'size'], says: 'reads what is picked' },
  rows: { kinds: ['list'], says: 'counts the rows of a list' },
  late: { kinds: ['list'], says: 'reads the rows of a list' },
  words: { kinds: ['text', 'long', 'list'], says: "reads the learner's own words" },
  wanted: { kinds: ['text', 'long', 'list'], says: "reads the learner's own words" },
  limit: { kinds: ['text', 'long', 'list'], says: "counts the learner's own words" },
};

const optionsOf = (field: Field | Column | undefined) => (field && 'options' in field ? field.options : undefined);

/** What a sheet waits for that can never come: options that a field doesn't have, and checks that can't read their field. */
export function vainIn({ steps, checks, calendar }: Sheet): Flaw[] {
  const found: Flaw[] = [];
  const top = steps.flatMap((step) => step.fields);
  const find = (id: string, known: Known) => known.find((one) => one.id === id);

  const offered = (id: string, field: Field | Column, path: PropertyKey[]) => {
    const options = optionsOf(field);
    if (!options || options.some((option) => option.id === id)) return;
    const ids = options.map((option) => option.id).join(', ');
    found.push({ path, message: `"${field.id}" has no option "${id}". Its options are: ${ids}.` });
  };
  const inCondition = (when: Condition | undefined, known: Known, path: PropertyKey[]) => {
    for (const [id, wanted] of Object.entries(when ?? {})) {
      const field = find(id, known);
      if (!field || wanted === 'any') continue;
      if (optionsOf(field)) wanted.forEach((one, i) => void offered(one, field, [...path, id, i]));
      else found.push({ path: [...path, id], message: `"${id}" has no options to wait for. Write ${id}: any` });
    }
  };
  const inCheck = (check: Check, fields: Known, known: Known, path: PropertyKey[]) => {
    inCondition(check.when, known, [...path, 'when']);
    if (check.kind === 'rows') {
      const columns = fields.flatMap((field) => (field.kind === 'list' ? field.columns : []));
      inCondition(check.where, columns, [...path, 'where']);
    }
    const reader = readers[check.kind];
    const readable = fields.filter(({ kind }) => reader?.kinds.includes(kind));
    if (reader && fields.length > 0 && readable.length === 0) {
      const names = fields.map(({ id, kind }) => `"${id}" is of kind ${kind}`).join(', ');
      const message = `A check of kind ${check.kind} ${reader.says}, and ${names}. Move it to another field, or change its kind.`;
      found.push({ path: [...path, 'kind'], message });
    }
    if (check.kind !== 'picked') return;
    const ids = new Set(readable.flatMap((field) => optionsOf(field)?.map(({ id }) => id) ?? []));
    check.options.forEach((id, i) => {
      const [first] = readable;
      if (first && !ids.has(id)) offered(id, first, [...path, 'options', i]);
    });
  };
  const inField = (field: Field | Column, known: Known, path: PropertyKey[]) => {
    inCondition(field.when, known, [...path, 'when']);
    inCondition(field.part?.when, top, [...path, 'part', 'when']);
    field.checks.forEach((check, i) => {
      const own = field.kind === 'list' ? [...field.columns, ...known] : known;
      inCheck(check, [field], own, [...path, 'checks', i]);
    });
    if (field.kind === 'list')
      field.columns.forEach((column, i) => void inField(column, [...field.columns, ...top], [...path, 'columns', i]));
  };

  steps.forEach((step, s) => {
    step.fields.forEach((field, f) => void inField(field, top, ['steps', s, 'fields', f]));
  });
  checks.forEach((check, i) => {
    const fields = check.of?.flatMap((id) => find(id, top) ?? []) ?? [];
    inCheck(check, fields, top, ['checks', i]);
  });
  calendar.forEach(({ repeat }, i) => {
    for (const name of ['days', 'times'] as const) {
      const counted = repeat?.[name];
      const field = counted && find(counted.field, top);
      if (!counted || !field) continue;
      const path = ['calendar', i, 'repeat', name];
      if (!optionsOf(field))
        found.push({
          path: [...path, 'field'],
          message: `"${field.id}" has no options that could stand for a number. Name a field with options.`,
        });
      for (const id of Object.keys(counted.is)) offered(id, field, [...path, 'is', id]);
    }
  });
  return found;
}
