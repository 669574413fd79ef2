import type { JsonSchema } from './json.ts';

/** Shorter ones are easier to read in place. */
const worthIt = 400;

/**
 * Moves what the items of several lists have in common to `definitions`, or a
 * sheet's schema would repeat each check in every column of every field.
 */
export function share(schema: JsonSchema): JsonSchema {
  const times = new Map<string, number>();
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const count = (node: JsonSchema) => {
    const text = node.items && JSON.stringify(node.items);
    if (text) times.set(text, (times.get(text) ?? 0) + 1);
    for (const [, part] of parts(node)) count(part);
  };
  const replace = (node: JsonSchema, within: string) => {
    const text = node.items ? JSON.stringify(node.items) : '';
    for (const [name, part] of parts(node)) replace(part, name ?? within);
    if (text.length < worthIt || times.get(text) === 1) return;
    const name = names.get(text) ?? free(within, definitions);
    names.set(text, name);
    definitions[name] ??= node.items as JsonSchema;
    node.items = { $ref: `#/definitions/${name}` };
  };
  count(schema);
  replace(schema, 'item');
  return names.size > 0 ? { ...schema, definitions } : schema;
}

function free(name: string, taken: object, tries = 1): string {
  const tried = tries === 1 ? name : `${name}-${tries}`;
  return tried in taken ? free(name, taken, tries + 1) : tried;
}

/** The schemas right within a schema, with the field they stand for. */
export function parts(schema: JsonSchema): [field: string | undefined, part: JsonSchema][] {
  const rest = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  const unnamed = [...(schema.items ? [schema.items] : []), ...rest, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...Object.entries(schema.properties ?? {}),
    ...unnamed.map((part): [undefined, JsonSchema] => [undefined, part]),
  ];
}
