import { endOf, isComment, type Node, startOf } from '../mdx/tree.ts';

/** A line of a paragraph. */
export interface Line {
  /** Offset of its first letter. */
  at: number;
  /** Letters before it on the line; a tab is one. */
  indent: number;
  /** As it was typed. */
  typed: string;
  /** The id in backquotes that it begins with. */
  id: string | undefined;
  /** What was typed after the id. */
  words: string;
}

/** How many letters stand before an offset on its line. */
export const indentAt = (offset: number, source: string): number => offset - source.lastIndexOf('\n', offset - 1) - 1;

/** The lines of a paragraph, without comments and empty lines. */
export function linesOf(paragraph: Node, source: string): Line[] {
  const from = startOf(paragraph);
  const children = paragraph.children ?? [];
  let text = source.slice(from, endOf(paragraph));
  for (const child of children.filter(isComment)) {
    const [start, end] = [startOf(child) - from, endOf(child) - from];
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  }
  const codes = new Map(children.filter(({ type }) => type === 'inlineCode').map((node) => [startOf(node), node]));
  let offset = from;
  return text.split('\n').flatMap((line): Line[] => {
    const typed = line.trim();
    const at = offset + line.length - line.trimStart().length;
    offset += line.length + 1;
    if (!typed) return [];
    const code = codes.get(at);
    const words = code ? typed.slice(endOf(code) - at).trim() : typed;
    return [{ at, indent: indentAt(at, source), typed, id: code?.value, words }];
  });
}

/** Lines as one text; a backslash before a sign only keeps it a sign. */
export function joined(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
