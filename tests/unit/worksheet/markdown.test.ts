import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import type { Section } from '../../../src/domain/worksheet/compose.ts';
import { markdown } from '../../../src/domain/worksheet/markdown.ts';

/** What a reader of Markdown makes of a file. */
const html = (text: string) => markdownToHtml(text).html;

const read = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The text of a page, without the tags that a reader may add to an address of its own accord. */
const textOf = (page: string) => words(read(page.replace(/<[^>]*>/g, ' ')));
const squeezed = (text: string) => text.replace(/\s+/g, '');

const marks = fc.constantFrom(
  ...'# ## - * + 1. 1) > ``` ~~~ --- === *** _a_ **b** [x](y) ![x](y) <b> </p> <!-- | |-| & &amp; \\ \\\\ $x$ :::'.split(
    ' ',
  ),
);
// Control characters are no words, and readers of Markdown differ in what they make of them.
const line = fc.array(fc.oneof(marks, fc.string({ unit: 'grapheme-ascii', maxLength: 8 }), fc.constant('    ')), {
  maxLength: 6,
});
const text = fc
  .array(
    line.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join('\n'));
const written = text.filter((one) => one.trim() !== '');

const one = (block: Section['blocks'][number]): Section[] => [{ id: 'a', title: 'Section', blocks: [block] }];

test('no words of the learner make markup in a paragraph, and none is lost', () => {
  fc.assert(
    fc.property(written, (text) => {
      const page = html(markdown('Title', one({ kind: 'text', text })));
      expect(page.replace(/<\/?(?:h1|h2|p|a)\b[^>]*>|<br ?\/?>/g, '')).not.toMatch(/<[a-z/!]/i);
      expect(squeezed(textOf(page))).toBe(squeezed(`Title Section ${text}`));
    }),
    { numRuns: 400 },
  );
});

test('no words of the learner make markup in a list, nor more lines than there are', () => {
  fc.assert(
    fc.property(written, written, (text, below) => {
      const items = [{ text, items: [{ text: below, items: [] }] }];
      const page = html(markdown('Title', one({ kind: 'list', numbered: true, items })));
      expect(page.match(/<li>/g)).toHaveLength(2);
      expect(page.replace(/<\/?(?:h1|h2|p|a|ol|ul|li)\b[^>]*>/g, '')).not.toMatch(/<[a-z/!]/i);
      expect(squeezed(textOf(page))).toBe(squeezed(`Title Section ${text} ${below}`));
    }),
    { numRuns: 400 },
  );
});

test('a file has a title, sections, headings and lists as authored', () => {
  const blocks: Section['blocks'] = [
    { kind: 'heading', text: 'Why' },
    {
      kind: 'list',
      numbered: false,
      items: [{ text: 'A', items: [{ text: 'B', items: [{ text: 'C', items: [] }] }] }],
    },
    { kind: 'text', text: 'One\ntwo' },
  ];
  expect(markdown('Map', [{ id: 'a', title: 'Causes', blocks }])).toBe(
    '# Map\n\n## Causes\n\n### Why\n\n- A\n  - B\n    - C\n\nOne\\\ntwo\n',
  );
});
