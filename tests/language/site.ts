import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (html: string) =>
  html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) : (entities[name] ?? whole),
  );

/** What a page says to those who see or hear it: its texts but for code, and the attributes that are read out. */
export function saidBy(html: string): string[] {
  const body = html.replace(/<(script|style|pre)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  const attributes = [...body.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  return [...body.split(/<[^>]*>/), ...attributes]
    .map((text) => decoded(text).trim())
    .filter((text) => /\p{Script=Latin}/u.test(text));
}

/** The page and all scripts that it loads at once, inline ones too, as they were built. */
export function broughtBy(folder: string, html: string): string {
  const seen = new Map<string, string>();
  const load = (path: string): void => {
    const name = path.split('/').at(-1) as string;
    if (seen.has(name)) return;
    const text = readFileSync(join(folder, '_astro', name), 'utf8');
    seen.set(name, text);
    for (const [, from = ''] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)) load(from);
  };
  for (const [, path = ''] of html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)) load(path);
  return [decoded(html), ...seen.values()].join('\n');
}

/** The scripts of a site by their name, those too that are fetched later. */
export const scriptsOf = (folder: string) =>
  globSync('_astro/*.js', { cwd: folder }).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Words parted by one space each, with a space at both ends: neither markup nor line ends nor figures matter. */
export const wordsIn = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{Script=Latin}']+/gu, ' ')
    .trim()} `;

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(strings);

/** The files that the authors below a folder wrote. */
export const filesOf = (folder: string) =>
  globSync('**/*.{yaml,mdx,svg}', { cwd: folder }).map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }));

/** What readers see of those files: neither the names of fields nor code. */
export const writtenIn = (folder: string) =>
  filesOf(folder)
    .flatMap(({ name, text }) => {
      if (name.endsWith('.yaml')) return strings(parse(text));
      return [text.replace(/^(`{3,})[\s\S]*?^\1/gm, '')];
    })
    .join('\n');

/** Words in a line that an author's template can put together from two texts; what the interface says is shorter or a sentence. */
const composed = 7;

/**
 * Whether a text is an author's. Theirs are put together at stops and figures (a title and the course's), and
 * where a worksheet fills in what an example answered. A single letter is the mark of a choice.
 * @param written what they wrote, from `wordsIn`
 */
export function isWritten(text: string, written: string): boolean {
  const parts = text.match(/[\p{Script=Latin}\s'’]+/gu) ?? [];
  return parts.map(wordsIn).every((part) => {
    if (part.trim().length < 2 || written.includes(part)) return true;
    const words = part.trim().split(' ');
    const run = (from: number, to: number) => written.includes(` ${words.slice(from, to).join(' ')} `);
    return words.length >= composed && words.some((_, i) => i > 0 && run(0, i) && run(i, words.length));
  });
}
