import { dirname } from 'node:path';
import type { Files } from '../../../src/reader/files.ts';

/** Files in memory that count how often each is read. */
export interface Counted extends Files {
  reads: Map<string, number>;
  write(path: string, text: string | Uint8Array): void;
}

/** A disk with these files on it. */
export function filesOf(texts: Record<string, string | Uint8Array>): Counted {
  const all = new Map<string, { bytes: Uint8Array; stamp: string }>();
  const reads = new Map<string, number>();
  let clock = 0;
  const write = (path: string, text: string | Uint8Array) => {
    clock += 1;
    all.set(path, { bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, stamp: `${clock}` });
  };
  for (const [path, text] of Object.entries(texts)) write(path, text);
  const below = (folder: string, path: string) => path.startsWith(`${folder}/`);
  return {
    reads,
    write,
    names: (folder) =>
      [...all.keys()]
        .filter((path) => dirname(path) === folder)
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    folders: (folder) => {
      const inside = [...all.keys()].filter((path) => below(folder, path)).map((path) => path.slice(folder.length + 1));
      return [
        ...new Set(inside.filter((path) => path.includes('/')).map((path) => path.split('/')[0] as string)),
      ].sort();
    },
    stamp: (path) => all.get(path)?.stamp,
    read(path) {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return all.get(path)?.bytes ?? new Uint8Array();
    },
  };
}
