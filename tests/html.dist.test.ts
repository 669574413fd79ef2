import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsIn, markupFaults, values } from './markup.ts';

const folder = process.env.GOLDSEAM_OUT ?? 'dist';
const base = process.env.GOLDSEAM_BASE ?? '/';

const pages = globSync(`${folder}/**/*.html`).map((file) => ({
  path: file.replaceAll('\\', '/').slice(folder.replaceAll('\\', '/').length),
  html: readFileSync(file, 'utf8'),
}));

const files = new Set(
  globSync(`${folder}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name).slice(folder.replaceAll('\\', '/').length),
    ),
);

const idsOf = new Map(pages.map(({ path, html }) => [path, idsIn(html)]));

describe('the built pages', () => {
  test('are there', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('are valid HTML, use each id once and refer to ids that exist', async () => {
    const found = await Promise.all(pages.map(({ path, html }) => markupFaults(path, html)));
    expect(found.flat()).toEqual([]);
  });

  test('link to pages, files and places that exist', () => {
    const lost = pages.flatMap(({ path, html }) =>
      [...values(html, 'href'), ...values(html, 'src')].flatMap((link) => {
        const url = new URL(link, `https://here.invalid${posix.join(base, path)}`);
        if (url.origin !== 'https://here.invalid') return [];
        const target = decodeURIComponent(url.pathname).slice(base.length - 1);
        const file = target.endsWith('/') ? `${target}index.html` : target;
        if (!files.has(file)) return [`${path}: ${link}`];
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor && !idsOf.get(file)?.includes(anchor) ? [`${path}: ${link}`] : [];
      }),
    );
    expect(lost).toEqual([]);
  });
});
