import { type Zippable, zipSync } from 'fflate';
import type { Files } from './files.ts';

/** The earliest time that a zip can have, in local time, because that's what it's read in. */
const then = new Date(1980, 0, 1);

/** What is pressed already gains nothing. */
const isPressed = (path: string) => /\.(?:woff2|png|jpe?g|webp|avif|mp4|mp3|zip)$/i.test(path);

/** Packs files, in the order of their names with `first` before them, to the same bytes every time. */
export function zip(files: Files, first: readonly string[] = []): Uint8Array {
  const names = [...files.keys()].sort();
  const ordered = [...first.filter((name) => files.has(name)), ...names.filter((name) => !first.includes(name))];
  const entries: Zippable = {};
  for (const name of ordered) {
    const content = files.get(name) ?? new Uint8Array();
    entries[name] = [content, { mtime: then, level: isPressed(name) ? 0 : 9 }];
  }
  return zipSync(entries);
}
