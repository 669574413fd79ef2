import type { z } from 'astro/zod';
import type { Text } from '../domain/course/text.ts';
import { type Quiz, quiz } from '../schemas/quiz.ts';
import { type Finding, isError } from './finding.ts';
import { type Item, itemFrom } from './item.ts';
import { textOf } from './mdx/text.ts';
import type { Node } from './mdx/tree.ts';
import { inlineQuizzes } from './quiz/inline.ts';
import { readSource, type Source } from './source.ts';

/** A lesson or page: its head, and what its text holds. */
export interface TextItem<T> extends Item<T> {
  text: Text;
  root: Node;
  /** The text itself, in which the tree has its places. */
  typed: string;
  /** The quizzes that are written in it. */
  quizzes: Item<Quiz>[];
}

/** The text of a lesson or page, as far as it can be parsed. */
export interface Parsed {
  source: Item<unknown>['source'];
  root: Node;
}

/** What came of reading one file. */
export interface Reading<I> {
  /** Undefined where it can't be read. */
  item: I | undefined;
  findings: Finding[];
  /** Of an MDX file, even where its head can't be read. */
  parsed?: Parsed;
}

/** A YAML file, through its schema. */
export function readData<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): Reading<Item<T>> {
  const source = readSource(file, bytes);
  const { findings } = source;
  if (findings.some(isError)) return { item: undefined, findings };
  const read = itemFrom(source, source.data, schema);
  return { item: read.item, findings: [...findings, ...read.findings] };
}

/** An MDX file: its head through a schema, its text, and the quizzes in it. */
export function readText<T extends { title: string }>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): Reading<TextItem<T>> {
  const source = readSource(file, bytes);
  const { root, text: typed } = source;
  const head =
    source.data === undefined && source.findings.some(isError) ? undefined : itemFrom(source, source.data, schema);
  const inline = quizzesIn(source, head?.item?.data.title ?? source.file);
  const findings = [...source.findings, ...(head?.findings ?? []), ...inline.findings];
  const parsed = { source, root };
  if (!head?.item || findings.some(isError)) return { item: undefined, findings, parsed };
  const { item } = head;
  return { item: { ...item, root, typed, text: textOf(root, typed), quizzes: inline.items }, findings, parsed };
}

function quizzesIn(source: Source, title: string): { items: Item<Quiz>[]; findings: Finding[] } {
  const items: Item<Quiz>[] = [];
  const findings: Finding[] = [];
  for (const { data, problems, offsetOf } of inlineQuizzes(source.root, source.text, title)) {
    for (const { offset, message } of problems) {
      findings.push({ file: source.file, ...source.placeIn(offset), rule: 'schema', message });
    }
    if (problems.length > 0) continue;
    const own = { ...source, placeOf: (path: readonly PropertyKey[]) => source.placeIn(offsetOf(path)) };
    const read = itemFrom(own, data, quiz as z.ZodType<Quiz>);
    findings.push(...read.findings);
    if (read.item) items.push(read.item);
  }
  return { items, findings };
}
