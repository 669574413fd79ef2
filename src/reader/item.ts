import type { z } from 'astro/zod';
import { explain } from './explain/explain.ts';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';

/** Something that fits its schema, and where it was read. */
export interface Item<T> {
  source: Pick<Source, 'file' | 'text' | 'placeOf' | 'placeIn' | 'typedAt'>;
  data: T;
}

/** What came of a file: an item, or what is wrong with it. */
export interface Fitted<T> {
  item: Item<T> | undefined;
  findings: Finding[];
}

/** Data through a schema; what doesn't fit is said at its place. */
export function itemFrom<T>(source: Item<T>['source'], data: unknown, schema: z.ZodType<T>): Fitted<T> {
  const { file } = source;
  const nothing = data === undefined || data === null;
  if (nothing || typeof data !== 'object' || Array.isArray(data)) {
    const message = nothing
      ? emptiness(schema)
      : 'The file has to be a group of fields: lines with a name, a colon and a value.';
    return { item: undefined, findings: [{ file, ...source.placeOf([]), rule: 'schema', message, field: '' }] };
  }
  // Which fields a group can have is known while it's judged, and not from what comes of it.
  const fields = new Map<string, string[]>();
  const parsed = schema.safeParse(data, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') fields.set(String(issue.path ?? []), fieldsOf(issue.inst));
      return undefined;
    },
  });
  if (parsed.success) return { item: { source, data: parsed.data }, findings: [] };
  const findings = parsed.error.issues.flatMap((issue) =>
    explain(issue, data, fields.get(String(issue.path)), source.typedAt).map(
      ({ path, message }): Finding => ({
        ...{ file, ...source.placeOf(path) },
        ...{ rule: 'schema', message, field: fieldOf(issue.path, data) },
      }),
    ),
  );
  return { item: undefined, findings };
}

/** What to write into a file that is still empty. */
function emptiness(schema: unknown): string {
  const fields = fieldsOf(schema);
  return `Nothing is written here. Write its fields, each on a line of its own: ${(fields.length > 0 ? fields : ['id', 'title']).slice(0, 4).join(', ')} and so on. The course that comes with Goldseam has examples.`;
}

/** The names of the fields that a schema of a group has. */
function fieldsOf(schema: unknown): string[] {
  const shape = schema instanceof Object && 'shape' in schema ? schema.shape : undefined;
  return shape instanceof Object ? Object.keys(shape) : [];
}

/** A path in data, with ids in place of positions where there are ids. */
function fieldOf(path: readonly PropertyKey[], data: unknown): string {
  let at: unknown = data;
  const names = path.map((key) => {
    at = at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const id = at !== null && typeof at === 'object' && 'id' in at ? at.id : undefined;
    return typeof key === 'number' && typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}
