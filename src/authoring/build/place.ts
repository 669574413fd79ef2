import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** Whether a folder is another one or lies somewhere in it. */
function within(folder: string, outer: string): boolean {
  const way = relative(outer, folder);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** The folder itself, where the one that's named leads to it by a link. */
export const realPlace = (out: string) => (existsSync(out) ? realpathSync(out) : resolve(out));

/** A folder as somebody in the project would type it. */
export function asTyped(folder: string): string {
  const way = relative(process.cwd(), resolve(folder));
  return within(resolve(folder), process.cwd()) && way ? way : resolve(folder);
}

/** Whether a built site lies in the folder. */
export const holdsSite = (out: string) => existsSync(join(out, 'index.html')) && existsSync(join(out, '_astro'));

/**
 * Why a folder can't take the built site; `undefined` where it can. A build
 * replaces the whole folder, so it takes none in which anything else may be lost.
 */
export function refusal(out: string, content: string): string | undefined {
  const place = realPlace(out);
  const name = `GOLDSEAM_OUT names "${out}", but`;
  const advice = 'Name a folder that is there for the built site alone.';
  if ([process.cwd(), realPlace(content)].some((kept) => within(kept, place))) {
    return `${name} the project or its content lies in it, and a build replaces the whole folder. ${advice}`;
  }
  if (!existsSync(place)) return undefined;
  if (!statSync(place).isDirectory()) return `${name} that's a file. ${advice}`;
  const files = readdirSync(place).filter((file) => file !== '.git');
  if (files.length === 0 || holdsSite(place)) return undefined;
  return `"${asTyped(out)}" holds other files than a built site, and a build replaces the whole folder. Empty it, or name another one in GOLDSEAM_OUT.`;
}
