import { posix } from 'node:path';
import { base, Dangling, fileOf, type Move, moved } from './address.ts';
import { bytesOf, type Files, textOf } from './files.ts';

const tag = /<[a-z][\w-]*(?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*\/?>/gi;
const attribute = /(\s(?:href|src|poster)=")([^"]*)(")/gi;
/** An address below the base, as far as any text may carry it. */
const based = new RegExp(`${base}([^"'\\s)<>\\\\]*)`, 'g');
/** Data that pages fetch: its addresses are told from the site's root, which the page knows. */
const isData = (path: string) => /\.(?:json|txt)$/.test(path);
const isText = (path: string) => /\.(?:html|css|js|json|txt|svg)$/.test(path);

/** How addresses in data begin; see stores/rooted.ts. */
export const root = 'root:/';

/** An address that an author wrote from the page where it stands. */
function written(address: string, page: string, move: Move): string {
  if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = posix.join('/', posix.dirname(page), path).slice(1);
  return moved(
    (path.endsWith('/') || path.endsWith('.') ? `${target.replace(/\/?$/, '')}/` : target).replace(/^\//, '') + rest,
    page,
    move,
  );
}

function relocatedText(text: string, page: string, move: Move, anywhere: Move): string {
  const toRoot = (address: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    const file = fileOf(path);
    if (move(file) === undefined) throw new Dangling(address);
    return root + file + rest;
  };
  const html = page.endsWith('.html')
    ? text.replace(tag, (one) =>
        one.replace(attribute, (whole, before: string, address: string, after: string) =>
          address.startsWith(base) ? whole : before + written(address, page, move) + after,
        ),
      )
    : text;
  return html.replace(based, (_, address: string) => {
    // One address stands for that of each unit, of which there may be none.
    if (address.includes('*')) return moved(address, page, anywhere);
    return isData(page) ? toRoot(address) : moved(address, page, move);
  });
}

/**
 * Moves a site that was built under `base` to where a package has it, so that it works from any folder: every address is
 * told from the file in which it stands, and names a file. Throws where an address leads nowhere.
 */
export function relocate(site: Files, move: Move): Map<string, Uint8Array> {
  const known: Move = (path) => (site.has(path) ? move(path) : undefined);
  const files = new Map<string, Uint8Array>();
  for (const [path, file] of site) {
    const place = move(path);
    if (place === undefined) continue;
    try {
      files.set(place, isText(path) ? bytesOf(relocatedText(textOf(file), path, known, move)) : file);
    } catch (error) {
      if (!(error instanceof Dangling)) throw error;
      throw new Error(
        `${path} has a link to "${error.message}", which isn't in the package. Correct the link, or take it out.`,
      );
    }
  }
  return files;
}
