import { looks } from '../../../domain/quiz/plain.ts';
import type { Finding } from '../../../reader/finding.ts';
import { plain } from '../../../reader/mdx/text.ts';
import { everyNode, isTag, type Node } from '../../../reader/mdx/tree.ts';
import type { Parsed } from '../../../reader/reading.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';

/** Words that bring a heading of the third level. */
const third = ['Example', 'Voices'];

/** A text has another title than its head, skips a level of headings, or has a heading without words. */
export function heading({ texts }: Shelf): Finding[] {
  return texts.flatMap(flaws);
}

/** The level of a heading in any form; undefined for what is none. */
function levelOf(node: Node): number | undefined {
  if (node.type === 'heading') return node.depth;
  const level = isTag(node) ? /^h([1-6])$/i.exec(node.name ?? '')?.[1] : undefined;
  return level ? Number(level) : undefined;
}

function flaws(text: Parsed): Finding[] {
  const found: Finding[] = [];
  let above = 1;
  for (const node of everyNode(text.root)) {
    if (isTag(node) && third.includes(node.name ?? '')) above = 3;
    const level = levelOf(node);
    if (level === undefined) continue;
    const say = (message: string) => found.push(said(text, node, 'heading', message));
    const words = looks(plain(node));
    const right = `${'#'.repeat(Math.max(2, Math.min(level, above + 1)))} ${words || '…'}`;
    if (!words) say(`This heading has no words. Write some, or take it out.`);
    else if (level === 1)
      say(`A page has one title, which is "title" in its head. Begin a part with two signs: ${right}`);
    else if (level > above + 1)
      say(
        `This heading is of level ${level}, and the one above it of level ${above}, so a level is skipped. Write ${right}`,
      );
    above = Math.max(2, Math.min(level, above + 1));
  }
  return found;
}
