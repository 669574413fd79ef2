import { markdownToMdast } from 'satteri';
import { type Act, type ActName, isActName } from '../../domain/course/acts.ts';
import type { Heading, Text } from '../../domain/course/text.ts';
import { countWords } from '../../domain/words.ts';
import { Anchors } from './anchors.ts';
import { attribute, endOf, everyNode, isTag, type Node, startOf } from './tree.ts';

/** Blocks whose last word doesn't run into the next one's first. */
const blocks = new Set(['paragraph', 'heading', 'code', 'tableCell', 'listItem', 'mdxJsxFlowElement', 'break']);

/** The words of a node as a reader sees them: without marks, addresses, tags and code that runs. */
export function plain(node: Node, leaveOut?: (node: Node) => boolean): string {
  if (leaveOut?.(node)) return '';
  const own = node.type === 'image' ? (node.alt ?? '') : isShown(node) ? (node.value ?? '') : '';
  const text = own + (node.children ?? []).map((child) => plain(child, leaveOut)).join('');
  return blocks.has(node.type) ? `${text}\n` : text;
}

const isShown = ({ type }: Node) => type === 'text' || type === 'inlineCode' || type === 'code';

/** Whether a tag is a quiz with its questions within it. */
export const isInlineQuiz = (node: Node): boolean =>
  isTag(node) && node.name === 'Quiz' && (node.children ?? []).length > 0;

/** What a book needs to know of a text: its acts in order, its headings with their anchors, its words. */
export function textOf(root: Node, source: string): Text {
  const acts: Act[] = [];
  const headings: Heading[] = [];
  const anchors = new Anchors();
  for (const node of everyNode(root)) {
    const id = isTag(node) && isActName(node.name) ? attribute(node, 'id') : undefined;
    if (id) acts.push({ name: node.name as ActName, id });
    if (node.type === 'heading') headings.push(headingOf(node, source, anchors));
  }
  return { acts, headings, words: countWords(plain(root, isInlineQuiz)) };
}

/** The page makes the anchor of what it shows, and it shows curly quotes and dashes where the author typed straight ones. */
function headingOf(node: Node, source: string, anchors: Anchors): Heading {
  const typed = source.slice(startOf(node), endOf(node));
  const shown = /["'.-]/.test(typed)
    ? (markdownToMdast(typed, { features: { smartPunctuation: true, frontmatter: false } }) as unknown as Node)
    : node;
  return { text: plain(node).trim(), slug: anchors.of(plain(shown).trim()), depth: node.depth ?? 2 };
}
