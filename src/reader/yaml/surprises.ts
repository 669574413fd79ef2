import { type Alias, type Document, isAlias, isScalar, type Node, type Scalar, visit } from 'yaml';
import type { Problem } from '../problem.ts';
import { quoted } from './line.ts';

/** Signs without which YAML has no surprise; most files have none of them. */
const worthALook = /\s#|[&*!]|<<|\u201C/;

/**
 * What YAML reads without a complaint, and otherwise than it was meant: a # that
 * cuts a text, and names and types that a text's first sign makes of its first word.
 */
export function surprisesIn(document: Document, text: string): Problem[] {
  if (!worthALook.test(text)) return [];
  const found: Problem[] = [];
  const named = new Map<string, Node>();
  const used = new Set<string>();
  const say = (node: Node | null, message: string, level?: 'warning') =>
    found.push({ offset: node?.range?.[0] ?? 0, message, ...(level && { level }) });
  visit(document, {
    Node(_, node) {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor) named.set(anchor, node);
      if (isAlias(node)) {
        used.add(node.source);
        const flaw = aliasFlaw(node, named, text);
        if (flaw) say(node, flaw);
        return;
      }
      if (tag && !tag.startsWith('tag:yaml.org')) say(node, begins('!', tag.slice(1), node, text));
      if (isScalar(node)) {
        const cut = cutIn(node, text);
        if (cut) found.push(cut);
      }
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<')
        say(
          key,
          '"<<" would take over the fields of another part, and Goldseam doesn\'t know it. Write the fields out.',
        );
    },
  });
  for (const [name, node] of named) {
    if (!used.has(name) && isScalar(node)) say(node, begins('&', name, node, text));
  }
  return found.map((one) => ({ ...one, offset: startOf(text, one.offset) }));
}

/** What is wrong with a name of another part. */
function aliasFlaw(alias: Alias, named: ReadonlyMap<string, Node>, text: string): string | undefined {
  const part = named.get(alias.source);
  if (!part) return begins('*', alias.source, alias, text);
  const isWithin = (part.range?.[2] ?? 0) > (alias.range?.[0] ?? 0);
  return isWithin
    ? `"*${alias.source}" names the part that it stands in, which would never end. Write out what is meant.`
    : undefined;
}

/** The offset of a property such as &name before a value, which the value's range leaves out. */
const startOf = (text: string, offset: number) =>
  offset - (/[&!][^\s]*\s+$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[0].length ?? 0);

const does: Readonly<Record<string, string>> = {
  '*': 'would be the name of another part of the file, and there is none of that name',
  '&': "makes a name of the word behind it, so it isn't shown",
  '!': "makes a type of the word behind it, so it isn't shown",
};

function begins(sign: string, word: string, node: Node, text: string): string {
  const [from = 0, end = 0] = node.range ?? [];
  const lineEnd = text.indexOf('\n', end);
  const start = isAlias(node) ? from : startOf(text, from);
  const whole = text.slice(start, /[,}\]]/.test(text[end] ?? '') ? end : lineEnd < 0 ? text.length : lineEnd).trim();
  return `${sign} at the beginning of a text ${does[sign]}: "${sign}${word}". Put the text in quotes: ${quoted(whole || sign + word)}`;
}

/** A comment right behind a text without quotes, which may be the rest of it. */
function cutIn({ type, value, range }: Scalar, text: string): Problem | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  const [, end] = range;
  const found = /^([ \t]*)#([^\n]*)/.exec(text.slice(end, end + 400));
  if (!found) return undefined;
  const [whole, gap = '', comment = ''] = found;
  const level = lost(value, gap, comment);
  if (level === 'none') return undefined;
  const own = typeof value === 'string' ? value : '';
  const both = quoted(`${own}${own && gap}${whole.trim()}`.trimEnd());
  const message = `The # begins a comment, so ${own ? `the text ends at "${own.slice(-30)}"` : 'there is no text here'}. If it belongs to the text, put all of it in quotes: ${both}; a comment goes on a line of its own.`;
  return { offset: end + gap.length, message, ...(level === 'warning' && { level }) };
}

/** Whether a comment is sure to be a part of the text ("Rule #1"), may be, or isn't. */
function lost(value: unknown, gap: string, comment: string): 'error' | 'warning' | 'none' {
  const joined = /^[^\s#!]/.test(comment);
  if (typeof value === 'string' && joined) return 'error';
  if (value === null) return joined ? 'error' : 'none';
  if (typeof value !== 'string' || gap.length > 1 || /[.!?…:)”"]$/.test(value)) return 'none';
  const prose = /\s/.test(value);
  if (/^ \d/.test(comment) && (prose || /^\p{Lu}/u.test(value))) return 'error';
  if (!prose) return 'none';
  return /[.!?…]\s*$/.test(comment) ? 'error' : 'warning';
}
