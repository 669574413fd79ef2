import type { Block, Item, Section } from './compose.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function listOf(items: readonly Item[], numbered: boolean, indent: string): string[] {
  return items.flatMap(({ text, items: below }, i) => {
    const mark = numbered ? `${i + 1}. ` : '- ';
    return [indent + mark + oneLine(text), ...listOf(below, false, indent + ' '.repeat(mark.length))];
  });
}

function blockOf(block: Block): string {
  if (block.kind === 'heading') return oneLine(block.text);
  if (block.kind === 'text') return block.text.trim();
  return listOf(block.items, block.numbered, '').join('\n');
}

/** The blocks of a composed text as plain text, as it stands in a mail. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(blockOf).join('\n\n');

/** A whole composed text as plain text. */
export function plainDocument(title: string, sections: readonly Section[]): string {
  const parts = sections.map((section) => `${section.title.toUpperCase()}\n\n${plainText(section.blocks)}`);
  return `${[title, ...parts].join('\n\n\n')}\n`;
}
