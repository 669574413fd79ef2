import { escapeLine, oneLine } from '../markdown.ts';
import type { Block, Item, Section } from './compose.ts';

/** A text of several lines: each stays a line, and an empty one parts paragraphs. */
function escapeText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(escapeLine)
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, '\\\n');
}

function listOf(items: readonly Item[], numbered: boolean, indent: string): string[] {
  return items.flatMap(({ text, items: below }, i) => {
    const mark = numbered ? `${i + 1}. ` : '- ';
    return [indent + mark + oneLine(text), ...listOf(below, false, indent + ' '.repeat(mark.length))];
  });
}

function blockOf(block: Block): string {
  if (block.kind === 'heading') return `### ${oneLine(block.text)}`;
  if (block.kind === 'text') return escapeText(block.text.trim());
  return listOf(block.items, block.numbered, '').join('\n');
}

/** A composed text as a Markdown file. The learner's words cannot make markup in it. */
export function markdown(title: string, sections: readonly Section[]): string {
  const parts = sections.flatMap((section) => [`## ${oneLine(section.title)}`, ...section.blocks.map(blockOf)]);
  return `${[`# ${oneLine(title)}`, ...parts].join('\n\n')}\n`;
}
