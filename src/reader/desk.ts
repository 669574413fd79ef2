import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Files } from './files.ts';
import type { Finding } from './finding.ts';
import type { Item } from './item.ts';
import { nameOf } from './name.ts';
import { type Reading, readData, readText, type TextItem } from './reading.ts';

/** Where files are read, each once as long as it stays as it is. */
export interface Desk {
  /** A YAML file. One that isn't there is nothing, and a finding where it's needed. */
  data<T>(path: string, schema: z.ZodType<T>, needed?: 'needed'): Reading<Item<T>>;
  /** The YAML files of a folder, by their names. */
  list<T>(folder: string, schema: z.ZodType<T>): Reading<Item<T>>[];
  /** The MDX files of a folder, by their names. */
  texts<T extends { title: string }>(folder: string, schema: z.ZodType<T>): Reading<TextItem<T>>[];
}

type Any = Reading<unknown>;

/** A desk keeps what it has read, and reads again what has changed since. */
export function deskOn(files: Files): Desk {
  const kept = new Map<string, { stamp: string; reading: Any }>();
  const bytesOf = (path: string): Uint8Array | undefined => {
    try {
      return files.read(path);
    } catch {
      return undefined;
    }
  };
  const once = <R extends Any>(path: string, read: (file: string, bytes: Uint8Array) => R): R | undefined => {
    const stamp = files.stamp(path);
    if (stamp === undefined) return undefined;
    const before = kept.get(path);
    if (before?.stamp === stamp) return before.reading as R;
    const bytes = bytesOf(path);
    if (!bytes) return { item: undefined, findings: [closed(path)] } as unknown as R;
    const reading = read(nameOf(path), bytes);
    kept.set(path, { stamp, reading });
    return reading;
  };
  const every = <R extends Any>(folder: string, ending: string, read: (file: string, bytes: Uint8Array) => R): R[] =>
    files
      .names(folder)
      .filter((name) => name.endsWith(ending))
      .flatMap((name) => once(join(folder, name), read) ?? []);
  return {
    data: (path, schema, needed) =>
      once(path, (file, bytes) => readData(file, bytes, schema)) ?? {
        item: undefined,
        findings: needed ? [missing(path)] : [],
      },
    list: (folder, schema) => every(folder, '.yaml', (file, bytes) => readData(file, bytes, schema)),
    texts: (folder, schema) => every(folder, '.mdx', (file, bytes) => readText(file, bytes, schema)),
  };
}

const closed = (path: string): Finding => ({
  ...{ file: nameOf(path), line: 1, column: 1, rule: 'file' },
  message: "This file can't be opened. Close it in other programs, and give yourself the right to read it.",
});

export function missing(path: string): Finding {
  const message = 'This file is missing. The course that comes with Goldseam has one to start from.';
  return { file: nameOf(path), line: 1, column: 1, rule: 'missing-file', message };
}
