import { parseMdx } from '../../src/reader/mdx/parse.ts';
import { attribute as attributeOf, isTag, type Node } from '../../src/reader/mdx/tree.ts';
import { count } from './text.ts';

/** A block the learner does something with. */
export interface Act {
  kind: 'act';
  name: 'Question' | 'Quiz' | 'Scenario' | 'Worksheet' | 'Playbook';
  id: string;
  line: number;
}

/** A block the learner reads. */
export interface Block {
  kind: 'text';
  role: 'heading' | 'paragraph' | 'item' | 'cell';
  /** The outermost container it stands in. */
  inside: 'Example' | 'Differ' | 'Voices' | '';
  text: string;
  /** The same text without quotations: what we wrote ourselves, in one or more pieces. */
  own: string[];
  line: number;
}

export interface Quotation {
  source: string;
  text: string;
  line: number;
}

/** A `<Cite>`, `<Term>` or `<Quote>` and the id it names. */
export interface Mention {
  name: 'Cite' | 'Term' | 'Quote';
  id: string;
  line: number;
}

/** A lesson's body in reading order. */
export interface Prose {
  pieces: (Act | Block)[];
  quotations: Quotation[];
  mentions: Mention[];
  /** Items of each list. */
  lists: { items: number; line: number }[];
  /** Components that this checker does not know; their text is read as prose. */
  unknown: { name: string; line: number }[];
}

const ACTS = new Set(['Question', 'Quiz', 'Scenario', 'Worksheet', 'Playbook']);
const OUTER = new Set(['Example', 'Differ', 'Voices']);
const INNER = new Set(['Voice', 'Rule', 'Limit']);
const INLINE = new Set(['Term', 'Cite', 'Quote']);
/** What holds words for one place alone, or none of an author's. */
const PLAIN = new Set(['Only', 'Completion']);
const ROLES = { heading: 'heading', paragraph: 'paragraph', tableCell: 'cell' } as const;
const SPLIT = '\u0000';

const lineOf = (n: Node) => n.position?.start.line ?? 0;

const attribute = (n: Node, name: string) => attributeOf(n, name) ?? '';

/** Reads the tree of a lesson. Its head is skipped, so that lines are those of the file. */
export function proseOf(root: Node): Prose {
  const prose: Prose = { pieces: [], quotations: [], mentions: [], lists: [], unknown: [] };
  walk(root, { inside: '', role: 'paragraph' }, prose);
  return prose;
}

/** Reads the MDX of a lesson. Throws on broken MDX. */
export function readProse(mdx: string): Prose {
  const { root, problem } = parseMdx(mdx);
  if (problem) throw new Error(problem.message);
  return proseOf(root);
}

type Place = Pick<Block, 'inside' | 'role'>;

function walk(n: Node, at: Place, out: Prose): void {
  const children = n.children ?? [];
  if (isTag(n)) {
    element(n, at, out);
    return;
  }
  if (n.type === 'list') out.lists.push({ items: children.length, line: lineOf(n) });
  const role = n.type in ROLES ? ROLES[n.type as keyof typeof ROLES] : undefined;
  if (role) {
    block(n, { ...at, role: role === 'paragraph' ? at.role : role }, out);
    return;
  }
  const next: Place = n.type === 'listItem' ? { ...at, role: 'item' } : at;
  for (const child of children) walk(child, next, out);
}

function element(n: Node, at: Place, out: Prose): void {
  const name = n.name ?? '';
  const line = lineOf(n);
  if (ACTS.has(name)) {
    out.pieces.push({ kind: 'act', name: name as Act['name'], id: attribute(n, 'id'), line });
    return;
  }
  if (INLINE.has(name)) {
    block({ type: 'paragraph', children: [n], ...(n.position ? { position: n.position } : {}) }, at, out);
    return;
  }
  const inside = at.inside || (OUTER.has(name) ? (name as Block['inside']) : '');
  if (![OUTER, INNER, PLAIN].some((known) => known.has(name)) && /^[A-Z]/.test(name)) out.unknown.push({ name, line });
  const title = attribute(n, 'title');
  if (title) out.pieces.push({ kind: 'text', role: 'heading', inside, text: title, own: [title], line });
  const next: Place = { ...at, inside };
  // `<Voice>On one line.</Voice>` holds text without a paragraph around it.
  if ((n.children ?? []).some((c) => c.type === 'text' && c.value?.trim())) block(n, next, out);
  else for (const child of n.children ?? []) walk(child, next, out);
}

function block(n: Node, at: Place, out: Prose): void {
  const acts: Node[] = [];
  const raw = (n.children ?? []).map((c) => inline(c, out, acts)).join('');
  const pieces = raw.split(SPLIT).map((piece) => piece.replace(/\s+/g, ' ').trim());
  // Odd pieces are quotations: `inline` puts a mark before and after each.
  const text = raw.replaceAll(SPLIT, '').replace(/\s+/g, ' ').trim();
  const own = pieces.filter((piece, i) => i % 2 === 0 && piece);
  if (count(text) > 0) out.pieces.push({ kind: 'text', ...at, text, own, line: lineOf(n) });
  for (const act of acts) element(act, at, out);
}

function inline(n: Node, out: Prose, acts: Node[]): string {
  if (n.type === 'text' || n.type === 'inlineCode') return n.value ?? '';
  if (n.type === 'break') return ' ';
  const name = isTag(n) ? (n.name ?? '') : '';
  if (ACTS.has(name)) {
    acts.push(n);
    return ' ';
  }
  const line = lineOf(n);
  const id = attribute(n, name === 'Quote' ? 'source' : 'id');
  if (INLINE.has(name)) out.mentions.push({ name: name as Mention['name'], id, line });
  const text = (n.children ?? []).map((c) => inline(c, out, acts)).join('');
  if (name !== 'Quote') return name === 'Cite' ? '' : text;
  out.quotations.push({ source: id, text: text.replace(/\s+/g, ' ').trim(), line });
  return `${SPLIT}${text}${SPLIT}`;
}
