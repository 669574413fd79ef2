import { describe, expect, test } from 'vitest';
import { gaps, proseWords } from './gaps.ts';
import { type Block, readProse } from './prose.ts';

function blocks(mdx: string): Block[] {
  return readProse(mdx).pieces.filter((piece) => piece.kind === 'text');
}

describe('readProse', () => {
  test('skips front matter and comments, and keeps the lines of the file', () => {
    const { pieces } = readProse('---\nid: x\n---\n\n{/* hidden */}\n\nText here.\n\n<Question id="a" />\n');
    expect(pieces).toEqual([
      { kind: 'text', role: 'paragraph', inside: '', text: 'Text here.', own: ['Text here.'], line: 7 },
      { kind: 'act', name: 'Question', id: 'a', line: 9 },
    ]);
  });

  test('reads inline marks as words, a source as none', () => {
    const { pieces, mentions } = readProse('A *near* <Term id="near-miss">miss</Term> `now` <Cite id="a1" />.');
    expect(pieces).toMatchObject([{ text: 'A near miss now .' }]);
    expect(mentions).toMatchObject([
      { name: 'Term', id: 'near-miss' },
      { name: 'Cite', id: 'a1' },
    ]);
  });

  test('tells headings, items and cells from paragraphs', () => {
    const roles = blocks('## Head\n\nText.\n\n- one\n- two\n\n| a |\n|---|\n| b |\n').map((b) => `${b.role} ${b.text}`);
    expect(roles).toEqual(['heading Head', 'paragraph Text.', 'item one', 'item two', 'cell a', 'cell b']);
    expect(readProse('1. a\n2. b\n3. c\n').lists).toEqual([{ items: 3, line: 1 }]);
  });

  test('knows the container, also where its parts are written on one line', () => {
    const mdx = `<Example title="One case">\nText.\n\n<Question id="a" />\n</Example>

<Voices>\n<Voice source="a1">Go.</Voice>\n<Voice source="a2">\n\nStay.\n\n</Voice>\n<Rule>Ask.</Rule> <Limit>Once.</Limit>\n</Voices>`;
    expect(blocks(mdx).map((b) => `${b.inside} ${b.text}`)).toEqual([
      'Example One case',
      'Example Text.',
      'Voices Go.',
      'Voices Stay.',
      'Voices Ask.',
      'Voices Once.',
    ]);
    expect(readProse(mdx).unknown).toEqual([]);
  });

  test('keeps our words apart from quoted ones', () => {
    const mdx = 'He wrote <Quote source="a2">we *goofed*</Quote> and rang.';
    expect(blocks(mdx)[0]).toMatchObject({ text: 'He wrote we goofed and rang.', own: ['He wrote', 'and rang.'] });
    expect(readProse(mdx).quotations).toEqual([{ source: 'a2', text: 'we goofed', line: 1 }]);
    expect(blocks('<Quote source="a2">Sorry.</Quote>')[0]).toMatchObject({ text: 'Sorry.', own: [] });
  });

  test('names components it does not know, and reads their text', () => {
    const { unknown, pieces } = readProse('<Callout>\n\nText.\n\n</Callout>');
    expect(unknown).toEqual([{ name: 'Callout', line: 1 }]);
    expect(pieces).toMatchObject([{ text: 'Text.' }]);
  });

  test('throws on broken MDX', () => {
    expect(() => readProse('<Example>\n\nText.')).toThrow(/closing tag/);
  });
});

describe('gaps', () => {
  test('lie before, between and after acts', () => {
    const prose =
      readProse(`## A head\n\nOne two.\n\n<Question id="a" />\n\n<Example title="Case">\nThree four.\n</Example>\n
<Voices>\n<Voice>Not counted at all.</Voice>\n</Voices>\n\nFive.\n\n<Playbook />\n\nSix.`);
    expect(gaps(prose)).toEqual([
      { from: 'the start', to: 'Question "a"', line: 1, words: 4, plain: 4 },
      { from: 'Question "a"', to: 'Playbook', line: 5, words: 4, plain: 1 },
      { from: 'Playbook', to: 'the end', line: 17, words: 1, plain: 1 },
    ]);
    expect(proseWords(prose)).toBe(9);
  });

  test('of nothing is one empty gap', () => {
    expect(gaps(readProse(''))).toMatchObject([{ words: 0, from: 'the start', to: 'the end' }]);
  });
});
