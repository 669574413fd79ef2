import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site comes to. */
export interface Figures {
  pages: number;
  bytes: number;
}

/** Counts the pages and the bytes below a folder. */
export function figuresOf(folder: string): Figures {
  const files = globSync('**/*', { cwd: folder }).map((name) => ({ name, stat: statSync(join(folder, name)) }));
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { stat }) => sum + (stat.isFile() ? stat.size : 0), 0),
  };
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * What was built, in a line.
 * @param titles of the courses, the first by name
 * @param place the folder, as the reader would type it
 * @param seconds how long it took; told in whole ones, at least one
 */
export function inALine(titles: readonly string[], { pages, bytes }: Figures, place: string, seconds: number): string {
  const [first, ...others] = titles;
  const courses = others.length > 0 ? `${first} and ${counted(others.length, 'more course')}` : first;
  const megabytes = Math.max(0.1, bytes / 1e6).toFixed(1);
  return `${courses}: ${counted(pages, 'page')}, ${megabytes} MB, in ${place} (${Math.max(1, Math.round(seconds))} s).`;
}
