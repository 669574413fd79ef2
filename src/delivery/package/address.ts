import { posix } from 'node:path';

/** The base under which a site is built that is to be moved: no course can have it, so that it's found in any text. */
export const base = '/_base_/';

/** Where the files of a site lie in a package; `undefined` for what stays out. */
export type Move = (path: string) => string | undefined;

/** Thrown where an address leads nowhere. */
export class Dangling extends Error {}

/** The way from one file to another. */
export function wayTo(from: string, to: string): string {
  const way = posix.relative(posix.dirname(from), to);
  return way.startsWith('.') ? way : `./${way}`;
}

/** The file that an address of the site means, because an LMS gives no index of a folder. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** A path without its percent signs; as it is where they mean nothing. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * An address of the site as it stands in a file of the package.
 * @param address below the site's base, with query and anchor
 * @param page the file in which it stands, as in the site
 * @param move where files go; it knows which there are
 */
export function moved(address: string, page: string, move: Move): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const to = move(decoded(fileOf(path)));
  const from = move(page);
  if (to === undefined || from === undefined) throw new Dangling(address);
  return encodeURI(wayTo(from, to)) + rest;
}
