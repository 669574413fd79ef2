import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What an address of a built site comes to: a file by its path from the site's folder, another address, or a status. */
export type Found = { file: string } | { moved: string } | { status: 400 | 404 };

const nowhere: Found = { status: 404 };
const noAddress: Found = { status: 400 };

/** A backslash and NUL mean something to file systems, and a slash that's written as %2f would make two names of one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not get through.
const forbidden = /[\u0000-\u001f\u007f\\/]/;

/** The path that a request asks for, without host, query and fragment; undefined where it's no address. */
function pathOf(target: string): string | undefined {
  if (target.startsWith('/')) return target.replace(/[?#].*$/s, '');
  // As a proxy asks (RFC 9112, 3.2.2).
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return undefined;
  return /^\w+:\/\/[^/?#]*([^?#]*)/.exec(target)?.[1] || '/';
}

/** The names in a path, decoded; undefined where one can't be a name of a file. */
function namesIn(path: string): string[] | undefined {
  try {
    const names = path.slice(1).split('/').map(decodeURIComponent);
    return names.some((name) => forbidden.test(name) || name === '.' || name === '..') ? undefined : names;
  } catch {
    return undefined;
  }
}

/** Whether a path is a file that can be read and lies in the folder itself, not somewhere else by a link. */
function isFileIn(folder: string, path: string): boolean {
  try {
    const real = realpathSync(path);
    if (!real.startsWith(realpathSync(folder) + sep) || !statSync(real).isFile()) return false;
    accessSync(real, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks up what a request asks for in the folder of a built site.
 * @param target the request's target as it came, of any length and with anything in it
 * @param base where the site lies on its server: `/`, or a path that begins and ends with a slash
 */
export function find(folder: string, target: string, base = '/'): Found {
  const path = pathOf(target);
  const names = path === undefined ? undefined : namesIn(path);
  if (path === undefined || !names) return noAddress;
  if (`${path}/` === base || (path === '/' && base !== '/')) return { moved: base };
  if (!path.startsWith(base)) return nowhere;
  const below = names.slice(base.split('/').length - 2);
  const last = below.at(-1);
  // What begins with a dot is nobody's page: a site's folder can have a `.git`.
  const hidden = below.some((name, i) => name.startsWith('.') && !(i === 0 && name === '.well-known'));
  if (hidden || below.slice(0, -1).includes('')) return nowhere;
  const file = `/${below.join('/')}`;
  if (last === '') return isFileIn(folder, join(folder, file, 'index.html')) ? { file: `${file}index.html` } : nowhere;
  if (isFileIn(folder, join(folder, file))) return { file };
  const query = /\?[^#]*/.exec(target)?.[0] ?? '';
  return isFileIn(folder, join(folder, file, 'index.html')) ? { moved: `${path}/${query}` } : nowhere;
}
