import type { Finding } from '../../../reader/finding.ts';
import type { Item } from '../../../reader/item.ts';
import type { AllContent } from '../../../reader/reader.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { refusalOf } from '../html.ts';
import { said } from '../say.ts';
import { itemsOf, textsIn } from '../texts-in.ts';
import { wordLike } from '../words.ts';

/** Marks of Markdown that stand around words: **bold**, *slanted*, __bold__, _slanted_, ~~struck~~. */
const around = [
  /(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*]\1(?![\w*])/,
  /(?<![\w*])\*(?=[^\s*])[^\s*]\*(?![\w*])/,
  /(?<!\w)(_{1,3})(?=[^\s_])[^_\n]*[^\s_]\1(?![\w.])/,
  /~~(?=\S)[^~\n]*\S~~/,
];
const marks: readonly [RegExp, string][] = [
  ...around.map((mark): [RegExp, string] => [mark, 'the signs around the words']),
  [/&(?:[a-z]{2,8}\d{0,2}|#\d{1,6}|#x[\da-f]{1,6});/i, 'the name of the sign; type the sign itself'],
  [/!?\[[^[\]\n]+\]\((?:https?:|mailto:|www\.|#|\.{0,2}\/)[^()\s]*\)/, 'the brackets and the address'],
  [/\[\^[\w-]+\]/, 'the brackets; only lessons and pages have footnotes'],
  [/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/, 'the comment; in YAML it begins with #, on a line of its own'],
];
/** A pair of tags, or one that stands alone. */
const tag = /<([a-z][a-z\d]*)(?:\s[^<>]*)?>[^<]*<\/\1>|<(br|hr|img|wbr)\b[^<>]*>|<([A-Z][a-z]+)(?:\s[^<>]*)?\/?>/i;
/** The mark in a text that it's typed in, and what to take out; undefined where there is none. */
function markIn(text: string): [typed: string, out: string] | undefined {
  for (const [mark, out] of marks) {
    const typed = mark.exec(text)?.[0];
    if (typed) return [typed, out];
  }
  const [typed, pair, single, word] = tag.exec(text) ?? [];
  const name = (pair ?? single ?? word ?? '').toLowerCase();
  return typed && (wordLike(name) || refusalOf(name) !== undefined) ? [typed, 'the tag'] : undefined;
}

/** The texts of quizzes, stories, sheets, courses and heads are plain: marks in them are shown as they're typed. */
export function plainText(shelf: Shelf): Finding[] {
  return marksIn(itemsOf(shelf));
}

/** The same of what the site says of itself. */
export function plainSite({ siteItem }: AllContent): Finding[] {
  return siteItem ? marksIn([siteItem]) : [];
}

function marksIn(items: readonly Item<unknown>[]): Finding[] {
  return items.flatMap((item) =>
    [...textsIn(item.data)].flatMap(([path, text]) => {
      const mark = markIn(text);
      if (!mark) return [];
      const [typed, out] = mark;
      return [
        said(
          item,
          path,
          'plain-text',
          `This text is plain, so "${typed.slice(0, 40)}" is shown as it's typed. If it isn't meant so, take out ${out}.`,
          'warning',
        ),
      ];
    }),
  );
}
