import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../content/finding.ts';
import type { Rule } from '../content/rules.ts';

/** The line, from 1, on which some text stands first; 1 where it does not. */
export function lineOf(text: string, part: string | undefined): number {
  const at = part ? text.indexOf(part) : -1;
  return text.slice(0, Math.max(at, 0)).split('\n').length;
}

/** The line of an id, or of one within another: `question/option`. Ids stand behind `id:`, or in a lesson in backticks. */
export function lineOfId(text: string, where: string): number {
  let at = 0;
  for (const id of where.split(/[/,]/).map((one) => one.trim())) {
    const found = /^[\w-]+$/.test(id) ? text.slice(at).search(new RegExp(`(?:\\bid: *["']?|\`)${id}(?![\\w-])`)) : -1;
    if (found < 0) break;
    at += found;
  }
  return text.slice(0, at).split('\n').length;
}

/** What a YAML or MDX file is called by its first `id`. */
export const idIn = (text: string): string | undefined => /^id: *["']?([\w-]+)/m.exec(text)?.[1];

/** The file below a folder that has this id. */
export function fileWithId(folder: string, id: string | undefined): string | undefined {
  return globSync('*.{yaml,mdx}', { cwd: folder })
    .map((name) => join(folder, name))
    .find((file) => idIn(readFileSync(file, 'utf8')) === id);
}

/** A finding of the rules of quality as a line for the author: where, what, and what to do. */
export function lineFor(dir: string, { id, todo }: Pick<Rule, 'id' | 'todo'>, { file, where, what }: Finding): string {
  const [, path = '', line] = /^(.*?)(?::(\d+))?$/.exec(file) ?? [];
  const own = /\.(?:yaml|mdx)$/.test(path) ? join(dir, path) : fileWithId(join(dir, path), where);
  const there = own !== undefined && existsSync(own);
  const place = there ? `${own}:${line ?? lineOfId(readFileSync(own, 'utf8'), where)}` : dir;
  const said = [there ? '' : file, where, what].filter(Boolean).join(': ');
  return `${place}  ${said}${/[.?!]["”]?$/.test(said) ? '' : '.'} ${todo}  [${id}]`;
}
