import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { plainText } from '../../reader/decode.ts';
import { isError, report } from '../../reader/finding.ts';
import { readerOf } from '../../reader/reader.ts';
import type { Shelf } from '../../reader/shelf.ts';
import { type IdsLock, idsLock, type Sort, within } from '../../schemas/ids-lock.ts';
import { judge } from '../lint/check.ts';
import { type Known, knownIds } from './known.ts';

const name = 'ids.lock.yaml';
const head = ` Every id that was published. Learners' records refer to them, so none goes without a word here:
   renamed:  { question: { old-id: new-id } }
   retired:  { question: [old-id] }
 The rest is written by "npm run ids".`;

/** What a run of the command came to. */
export interface Written {
  ok: boolean;
  says: string;
}

/** The ids of a course that its lock does not hold as they are. */
function unpublished(shelf: Shelf): Known[] {
  return knownIds(shelf).filter(({ sort, id, revision }) => (shelf.lock?.data.published[sort]?.[id] ?? 0) < revision);
}

/**
 * Writes what is published today into the locks that there are, and begins one
 * for the course named. Nothing is ever taken out.
 */
export function writeIds(content: string, begin?: string, only?: 'check'): Written {
  const all = readerOf(content).read();
  const findings = judge(all);
  if (findings.some(isError)) return { ok: false, says: report(findings, 'Nothing was written.') };
  const { shelves } = all;
  if (begin && !shelves.some((shelf) => isCalled(shelf, begin))) {
    return { ok: false, says: `There is no course "${begin}". There are: ${shelves.map(folderOf).join(', ')}.` };
  }
  const held = shelves.filter((shelf) => shelf.lock || isCalled(shelf, begin));
  if (held.length === 0) {
    return { ok: true, says: `No course has an ${name} yet. When you publish one: npm run ids -- <its folder>` };
  }
  const lines = held.map((shelf) => {
    const fresh = unpublished(shelf);
    const file = join(shelf.folder, name);
    if (!only && (fresh.length > 0 || !shelf.lock)) writeFileSync(file, textOf(file, shelf));
    const listed = only ? fresh.map(({ sort, id, revision }) => `  ${sort} ${id}, revision ${revision}`) : [];
    const count = fresh.length === 1 ? '1 id is' : `${fresh.length} ids are`;
    return [`${relative(process.cwd(), file)}: ${count} ${only ? 'not published yet' : 'new'}.`, ...listed].join('\n');
  });
  return { ok: true, says: lines.join('\n') };
}

const folderOf = (shelf: Shelf) => basename(shelf.folder);
const isCalled = (shelf: Shelf, called?: string) => folderOf(shelf) === called || shelf.course?.data.id === called;

/** The lock's text with today's ids; what its author wrote, and comments, stay. */
function textOf(file: string, shelf: Shelf): string {
  const document = parseDocument(existsSync(file) ? plainText(readFileSync(file, 'utf8')) : '{}\n');
  if (!shelf.lock) document.contents = document.createNode({ renamed: {}, retired: {} }) as never;
  if (!shelf.lock) document.commentBefore = head;
  document.set('published', document.createNode(merged(shelf)));
  const text = document.toString({ lineWidth: 0 });
  idsLock.parse(parseDocument(text).toJS());
  return text;
}

function merged(shelf: Shelf): IdsLock['published'] {
  const old = shelf.lock?.data.published ?? {};
  const known = knownIds(shelf);
  const lists = (Object.keys(within) as Sort[]).map((sort) => {
    const ids = new Map(Object.entries(old[sort] ?? {}));
    for (const one of known.filter((each) => each.sort === sort)) ids.set(one.id, one.revision);
    return [sort, Object.fromEntries([...ids].sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
  });
  return Object.fromEntries(lists.filter(([, ids]) => Object.keys(ids).length > 0));
}
