import { markdownToMdast, mdxToMdast } from 'satteri';
import { type Meaning, meaningOf } from './errors.ts';
import { endOf, type Node } from './tree.ts';

/** A text as it was parsed. */
export interface Mdx {
  /** Where the YAML of its head begins and ends; undefined where it has no head. */
  front: { from: number; to: number } | undefined;
  /** Without children where the text can't be parsed. */
  root: Node;
  /** Why it can't be parsed: the parser stops at the first reason. */
  problem: Meaning | undefined;
}

/** Parses MDX with the parser that renders it. Never throws on bad content. */
export function parseMdx(text: string): Mdx {
  try {
    const root = mdxToMdast(text) as unknown as Node;
    const deep = tooDeep(root);
    if (deep) throw new Error(`${deep.position?.start.line ?? 1}:1: Too deep`);
    return { front: frontOf(root, text), root, problem: undefined };
  } catch (error) {
    // The head is still worth reading: without tags and code, anything is Markdown.
    const front = frontOf(markdownToMdast(text) as unknown as Node, text);
    return { front, root: { type: 'root' }, problem: meaningOf(error) };
  }
}

/** More than so many parts within one another are a slip of the hand, and more than programs can follow. */
const deepest = 200;

/** A part that lies too deep within others. */
function tooDeep(root: Node): Node | undefined {
  const open: [node: Node, depth: number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > deepest) return node;
    for (const child of node.children ?? []) open.push([child, depth + 1]);
  }
  return undefined;
}

function frontOf(root: Node, text: string): Mdx['front'] {
  const head = root.children?.find((node) => node.type === 'yaml');
  if (!head) return undefined;
  const from = text.indexOf('\n') + 1;
  return { from, to: Math.max(from, text.lastIndexOf('\n', endOf(head) - 1) + 1) };
}
