import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their paths, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files of a folder. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

const text = new TextDecoder();
const bytes = new TextEncoder();

export const textOf = (file: Uint8Array): string => text.decode(file);
export const bytesOf = (content: string): Uint8Array => bytes.encode(content);
