import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Files by name, each with its text. */
export type Files = Record<string, string>;

/** Writes files below a folder. */
export function write(folder: string, files: Files): string {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** All files below a folder with all their bytes, hidden ones too. */
export function read(folder: string): Files {
  const files = globSync(['**/*', '**/.*', '**/.*/**'], { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** An empty folder that is gone when the tests are done, or a copy of another. */
export function folder(from?: string): string {
  const made = mkdtempSync(join(tmpdir(), 'goldseam-'));
  if (from) cpSync(from, made, { recursive: true });
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** What a small site looks like. */
export const site = (text: string): Files => ({ 'index.html': text, 'tea/index.html': text, '_astro/a.js': '' });
