import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that content is read from. */
export interface Files {
  /** Names of the files in a folder, sorted; none where there's no folder. */
  names(folder: string): string[];
  /** Names of the folders in a folder, sorted. */
  folders(folder: string): string[];
  /** What changes whenever the file does; undefined where there's no file. */
  stamp(path: string): string | undefined;
  read(path: string): Uint8Array;
}

/** What editors leave beside a file while it's open begins with a dot. A link that leads nowhere counts as a file. */
function listed(folder: string, isFolder: boolean): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .filter((name) => (statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false) === isFolder)
      .sort();
  } catch {
    return [];
  }
}

/** The files on the disk. */
export const onDisk: Files = {
  names: (folder) => listed(folder, false),
  folders: (folder) => listed(folder, true),
  stamp(path) {
    const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
    return mtimeMs === undefined ? undefined : `${mtimeMs} ${size}`;
  },
  read: (path) => readFileSync(path),
};
