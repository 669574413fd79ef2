import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';

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

/** Values of an attribute, as the browser reads them. */
const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

const idsOf = new Map(
  pages.map(({ path, html }) => [path, values(html.replace(/<template>[\s\S]*?<\/template>/g, ''), 'id')]),
);

describe('the built pages', () => {
  test('are there', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Tick boxes of one question share a name, so that the form sends them as one answer.
        'form-dup-name': 'off',
        // `<input/>` and `<input>` are the same HTML; Preact writes the one, Astro the other.
        'void-style': 'off',
      },
    });
    const found: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        found.push(...messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`));
      }
    }
    expect(found).toEqual([]);
  });

  test('use each id once', () => {
    const twice = pages.flatMap(({ path }) => {
      const ids = idsOf.get(path) ?? [];
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('refer to ids that exist', () => {
    const lost = pages.flatMap(({ path, html }) => {
      const ids = new Set(idsOf.get(path));
      const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((one) => values(html, one));
      return named
        .flatMap((value) => value.split(/\s+/))
        .filter((id) => id && !ids.has(id))
        .map((id) => `${path}: ${id}`);
    });
    expect(lost).toEqual([]);
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
