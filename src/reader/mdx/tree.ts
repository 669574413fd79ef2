/** An attribute of a tag; its value is text, or the code between braces. */
export interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** A node of a text's tree, as Sätteri gives it (mdast with MDX). */
export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  /** Of a heading: 1 to 6. */
  depth?: number;
  /** Of an item in a task list. */
  checked?: boolean | null;
  alt?: string | null;
  url?: string;
  /** Of a reference and of what it refers to. */
  identifier?: string;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: { offset?: number; line: number }; end: { offset?: number } };
}

/** Offset in the file where a node begins. */
export const startOf = (node: Node): number => node.position?.start.offset ?? 0;

/** Offset in the file after a node. */
export const endOf = (node: Node): number => node.position?.end.offset ?? 0;

/** Whether a node is a tag like `<Question …>`. */
export const isTag = (node: Node): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Whether a node is code between braces. */
export const isCode = (node: Node): boolean => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** Whether a node is a comment, written between `{/*` and its like. */
export const isComment = (node: Node): boolean => isCode(node) && /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value ?? '');

/** The text that a piece of code stands for, where it's nothing but a text in quotes: `"a"`, `'a'` or a template. */
export function literal(code: string): string | undefined {
  const found = /^\s*(["'`])((?:(?!\1)[^\\\n])*)\1\s*$/.exec(code);
  return found?.[1] === '`' && found[2]?.includes('${') ? undefined : found?.[2];
}

/** The text of an attribute in any form that MDX has for text; undefined where it's missing or code. */
export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.findLast((one) => one.name === name)?.value;
  if (typeof value === 'string') return value;
  return value ? literal(value.value) : undefined;
}

/** A node and all within it, in the order of the text. */
export function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* everyNode(child);
}
