import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';

/** What came out of a file: a value, or why there is none. */
export interface Parsed<T> {
  value?: T;
  problems?: string[];
}

/** Where in the data: `questions.late-form.options.wait`, with ids in place of positions where there are ids. */
function place(path: PropertyKey[], data: unknown): string {
  let at: unknown = data;
  const names = path.map((key) => {
    at = at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const id = at !== null && typeof at === 'object' && 'id' in at ? at.id : undefined;
    return typeof key === 'number' && typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}

/** What went wrong while reading, on one line: the YAML parser adds the text it stumbled on. */
export function message(problem: unknown): string {
  const text = problem instanceof Error ? problem.message : String(problem);
  return (text.split('\n')[0] ?? '').replace(/:$/, '');
}

/** YAML text through a schema. Never throws. */
export function parseText<S extends z.ZodType>(yaml: string, schema: S): Parsed<z.infer<S>> {
  try {
    const data: unknown = parseYaml(yaml);
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    return { problems: result.error.issues.map((i) => `${place(i.path, data)}: ${i.message}`) };
  } catch (problem) {
    return { problems: [message(problem)] };
  }
}

/** A YAML file through a schema. Never throws. */
export function parseFile<S extends z.ZodType>(path: string, schema: S): Parsed<z.infer<S>> {
  try {
    return parseText(readFileSync(path, 'utf8'), schema);
  } catch (problem) {
    return { problems: [message(problem)] };
  }
}

/** The YAML between the two `---` lines at the top of an MDX file. */
export function splitFrontMatter(mdx: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(mdx)?.[1] ?? '';
}
