/** Marks that stand for others: what they stand for, and what they are. */
const families: readonly [string, RegExp][] = [
  ["'", /[\u2018-\u201b\u02b9-\u02bd\u2032\u2035\u00b4\u0060\u055a\u05f3\u2039\u203a\ua78c\uff07\uff40]/g],
  ['"', /[\u201c-\u201f\u2033\u2036\u02dd\u02ba\u301d-\u301f\u05f4\uff02]/g],
  ['"', /''/g],
  // French sets spaces within its quotation marks.
  ['"$1"', /\u00ab\s+([^\u00ab\u00bb]*?)\s+\u00bb/g],
  ['"', /[\u00ab\u00bb\u300c-\u300f\uff62\uff63]/g],
  ['\u00b0', /[\u00ba\u02da]/g],
];

/** What stands on no key and is seen by nobody: marks of width and direction, soft hyphens, choices of a glyph. */
const unseen = /\p{DI}/gu;

const digit = /\p{Nd}/u;

/** The value of a decimal digit of any script: they stand in tens, one after the other. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (digit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return `${value % 10}`;
}

/** A text as it looks: without what nobody sees, and with single spaces. */
export function looks(text: string): string {
  return text.replace(unseen, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * A text with one character for what people type in several ways: compatibility
 * forms, dashes, quotation marks, digits of any script, spaces; without what
 * nobody sees.
 */
export function plain(text: string): string {
  let rest = text.replace(unseen, '');
  for (const [one, family] of families) rest = rest.replace(family, one);
  rest = rest.normalize('NFKC').replace(/[\p{Pd}\u2212\u2043\u02d7]/gu, '-');
  return rest
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[^\P{Nd}0-9]/gu, digitOf)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
