import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { here } from '../sites.ts';
import { found } from './found.ts';
import { fileWithId, lineOf } from './place.ts';

const kinds = ['lessons', 'quizzes', 'scenarios', 'worksheets'];

/** The file that a page of the built site comes from, as near as its address tells. */
export function sourceOf(address: string): string {
  const [first, ...rest] = address.split('/').filter((part) => part && part !== 'index.html');
  const named = found.find(({ id }) => id === first);
  const [kind = '', id] = named ? rest : [first, ...rest];
  for (const { dir } of named ? [named] : found) {
    const file = kinds.includes(kind) ? id && fileWithId(join(dir, kind), id) : fileWithId(join(dir, 'pages'), kind);
    if (file) return file;
  }
  const [only] = named ? [named] : found.length === 1 ? found : [];
  return only ? join(only.dir, 'course.yaml') : here.content;
}

/** What is wrong on a page, as a line for the author; `part` is the text of the file that it is about. */
export function lineForPage(address: string, what: string, rule: string, part?: string): string {
  const file = sourceOf(address);
  const line = /\.\w+$/.test(file) && part ? `:${lineOf(readFileSync(file, 'utf8'), part)}` : '';
  const page = address.replace(/index\.html$/, '');
  return `${file}${line}  On the page ${page}: ${what.replace(/\s+/g, ' ').trim()}  [${rule}]`;
}
