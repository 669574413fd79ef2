import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { idsIn, values } from './markup.ts';

/** A page that the build wrote, by its path below the site: `/lessons/one/index.html`. */
export interface BuiltPage {
  path: string;
  html: string;
}

const posixPath = (path: string) => path.replaceAll('\\', '/');

/** Every page below the folder of a built site. */
export function builtPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({ path: `/${posixPath(file)}`, html: readFileSync(join(folder, file), 'utf8') }));
}

/** Links of a page to pages, files and places of the same site that do not exist, as they stand in the HTML. */
export interface LostLink {
  path: string;
  link: string;
}

/** All lost links of a built site that is served below `base`. */
export function lostLinks(folder: string, pages: BuiltPage[], base = '/'): LostLink[] {
  const files = new Set(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posixPath(join(entry.parentPath, entry.name)).slice(posixPath(join(folder)).length)),
  );
  const idsOf = new Map(pages.map(({ path, html }) => [path, idsIn(html)]));
  return pages.flatMap(({ path, html }) =>
    [...values(html, 'href'), ...values(html, 'src')].flatMap((link) => {
      const url = new URL(link, `https://here.invalid${posix.join(base, path)}`);
      if (url.origin !== 'https://here.invalid') return [];
      const target = decodeURIComponent(url.pathname).slice(base.length - 1);
      const file = target.endsWith('/') ? `${target}index.html` : target;
      if (!files.has(file)) return [{ path, link }];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor && !idsOf.get(file)?.includes(anchor) ? [{ path, link }] : [];
    }),
  );
}
