import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';

/** A content file that was read, with the way from a path in its data to a place in its text. */
export interface Source {
  file: string;
  data: unknown;
  /** The text after the front matter of an MDX file; '' for YAML. */
  body: string;
  /** What the YAML parser could not read. */
  findings: Finding[];
  /** Line and column of the value at a path, or of the nearest one above it. */
  placeOf(path: readonly PropertyKey[]): { line: number; column: number };
  /** Line and column of an offset in the body. */
  placeIn(offset: number): { line: number; column: number };
}

/** Reads a YAML file, or the front matter and body of an MDX file. Never throws on bad content. */
export function readSource(file: string, text: string): Source {
  const front = file.endsWith('.mdx') ? /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text) : undefined;
  const yaml = file.endsWith('.mdx') ? (front?.[1] ?? '') : text;
  const body = file.endsWith('.mdx') ? text.slice(front?.[0].length ?? 0) : '';
  const before = file.endsWith('.mdx') ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + before, column: Math.max(col, 1) };
  };
  const findings = document.errors.map(
    (error): Finding => ({
      file,
      ...place(error.pos[0]),
      rule: 'yaml',
      message: `This is not YAML: ${error.message} Check the indentation and the quotes around it.`,
    }),
  );
  if (file.endsWith('.mdx') && !front) {
    findings.push({
      file,
      line: 1,
      column: 1,
      rule: 'yaml',
      message: 'The file has no front matter. Begin it with a line "---", its fields, and a line "---".',
    });
  }
  return {
    file,
    data: findings.length === 0 ? document.toJS() : undefined,
    body,
    findings,
    placeOf: (path) => place(offsetOf(document, path)),
    placeIn: (offset) => {
      const until = text.slice(0, text.length - body.length + offset);
      return { line: until.split('\n').length, column: until.length - until.lastIndexOf('\n') };
    },
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    const pair = isMap(node) && node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair) {
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      node = (node && 'get' in node ? (node.get(key, true) as Node | undefined) : undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    }
    if (!node) break;
  }
  return offset;
}
