import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Whether a file is there by just this name, by its name in another case, or not at all. */
export type Presence = { is: 'there' } | { is: 'otherwise'; name: string } | { is: 'absent'; near: readonly string[] };

/**
 * Looks for files letter by letter, as a server of pages will: some disks find
 * `Cup.png` for `cup.png`. Each folder is listed once.
 */
export function lookAround(): (path: string) => Presence {
  const listed = new Map<string, readonly string[]>();
  const namesIn = (folder: string): readonly string[] => {
    const before = listed.get(folder);
    if (before) return before;
    let names: string[] = [];
    try {
      names = readdirSync(folder);
    } catch {
      // No such folder holds no file.
    }
    listed.set(folder, names);
    return names;
  };
  const look = (path: string): Presence => {
    const [folder, name] = [dirname(path), basename(path)];
    if (name === '..' || name === '.' || folder === path) return { is: 'there' };
    const above = look(folder);
    if (above.is === 'absent') return { is: 'absent', near: [] };
    const names = namesIn(above.is === 'otherwise' ? join(dirname(folder), above.name) : folder);
    if (names.includes(name)) return above;
    if (above.is === 'otherwise') return { is: 'absent', near: [] };
    const other = names.find((one) => one.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase());
    return other ? { is: 'otherwise', name: other } : { is: 'absent', near: names };
  };
  return look;
}
