import { z } from 'astro/zod';
import { type Noun, nouns } from './nouns.ts';

/** What is used here of a JSON schema. */
export interface JsonSchema {
  [key: string]: unknown;
  description?: string;
  type?: string;
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The JSON schema of what an author may write, without what only the content check knows. */
export function jsonSchema(noun: Noun): JsonSchema {
  const made = z.toJSONSchema(nouns[noun], {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      // An editor reads a day as text; only some readers of YAML make it a date.
      if (zodSchema._zod.def.type === 'date') json.type = 'string';
    },
  });
  return made as unknown as JsonSchema;
}
