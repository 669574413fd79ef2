import type { Finding } from '../../../reader/finding.ts';
import type { Item } from '../../../reader/item.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';

/** What looks as if it should be shown otherwise than it's typed, and what to say of it. */
const marks: readonly [RegExp, string][] = [
  [
    /(?<![\w*])\*\*(?=\S)[^*\n]*[^\s*]\*\*(?![\w*])|(?<!\w)__(?=[^\s_])[^_\n]*[^\s_]__(?![\w.])/,
    'the stars or lines around the words',
  ],
  [/&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i, 'the name of the sign; type the sign itself'],
  [/!?\[[^[\]\n]+\]\((?:https?:|mailto:|\.{0,2}\/)[^()\s]*\)/, 'the brackets and the address'],
  [/<(b|i|em|strong|u|sub|sup|code)>[^<]*<\/\1>|<br ?\/?>/i, 'the tag'],
];

/** The texts of quizzes, stories, sheets, courses and heads are plain: marks in them are shown as they're typed. */
export function plainText(shelf: Shelf): Finding[] {
  const items: Item<unknown>[] = [
    ...shelf.quizzes,
    ...shelf.scenarios,
    ...shelf.worksheets,
    ...shelf.lessons,
    ...shelf.pages,
  ];
  for (const one of [shelf.course, shelf.glossary]) if (one) items.push(one);
  return items.flatMap((item) =>
    [...textsIn(item.data)].flatMap(([path, text]) => {
      const mark = marks.find(([pattern]) => pattern.test(text));
      const typed = mark?.[0].exec(text)?.[0];
      if (!typed) return [];
      return [
        said(
          item,
          path,
          'plain-text',
          `This text is plain, so "${typed.slice(0, 40)}" is shown as it's typed. If it isn't meant so, take out ${mark[1]}.`,
          'warning',
        ),
      ];
    }),
  );
}

/** Every text in data with its path. */
function* textsIn(value: unknown, path: PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* textsIn(one, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, [...path, key]);
}
