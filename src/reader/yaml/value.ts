import { type Line, quoted } from './line.ts';

/** How a field is written right, its value in quotes. */
const written = ({ before }: Line, text: string) => `${before.trimEnd()} ${quoted(text)}`;

/** Signs that begin something else than a text, and what that is. */
const signs: Readonly<Record<string, string>> = {
  '@': 'is reserved',
  '`': 'is reserved',
  '%': 'is reserved',
  '*': 'names another part of the file',
  '&': 'gives a name to what follows',
  '!': 'names a type',
  '|': 'begins a text of several lines',
  '>': 'begins a text of several lines',
  '[': 'begins a list',
  '{': 'begins a group of fields',
  '?': 'begins a field',
  '-': 'begins an item of a list',
  ',': 'parts items',
  ']': 'ends a list',
  '}': 'ends a group of fields',
};

/** What is wrong with a text without quotes, or with the quotes around it, and how to write it; undefined where it's fine. */
export function flawOf(line: Line): string | undefined {
  const { value } = line;
  const [first = ''] = value;
  if (first === '"' || first === "'") return quotesOf(line, first);
  if (/^[[{].*[\]}]$/.test(value) && !isWhole(value))
    return `The brackets don't match: to each [ belongs one ], and to each { one }. If it's a text, put it in quotes: ${written(line, value)}`;
  const sign = Object.hasOwn(signs, first) ? signs[first] : undefined;
  if (sign && !isWhole(value))
    return `A text can't begin with ${first}, because that ${sign}. Put it in quotes: ${written(line, value)}`;
  if (line.flow && /[[\]{}]/.test(value))
    return `Within { } and [ ], a text with brackets needs quotes: ${written(line, value)}`;
  const colon = /^(.*?):(?:\s|$)/.exec(value);
  if (!colon) return undefined;
  const curly = /^[“”„«‘’‚‹]/.test(value);
  const text = curly ? value.replace(/^[“”„«‘’‚‹](.*)[“”»«‘’›‹]$/, '$1') : value;
  const why = curly
    ? `“Curly” quotes are signs like others here, so the colon after "${colon[1]}" begins a field. Use straight ones`
    : `The colon after "${colon[1]}" begins a field within the field. Put the text in quotes`;
  return `${why}: ${written(line, text)}`;
}

/** A list or a group that also ends on its line, or the head of a text of several lines. */
const isWhole = (value: string) =>
  /^\[[^\]]*\]$|^\{[^}]*\}$|^[|>][+-]?\d?[+-]?(?:\s+#.*)?$|^-$|^- |^[&*!][\w-]+$|^[|>]?$/.test(value);

/** What is wrong with a text that begins with a quote. */
function quotesOf(line: Line, quote: string): string | undefined {
  const { value } = line;
  if (quote === '"' && /\\[^\\"/abefnrtvNLPxuU0 _]/.test(value)) {
    const inner = value.replace(/^"(.*)"$/, '$1');
    return `Within "double" quotes a \\ begins a sign like \\n. Use the other quotes: ${line.before.trimEnd()} '${inner.replaceAll("'", "''")}'`;
  }
  const end = quote === '"' ? value.search(/(?<!\\)"(?=.)/s) : -1;
  const closing = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(value)?.[0];
  if (closing === value) return undefined;
  if (!closing && end < 1) return undefined;
  const wrapped = value.length > 1 && value.endsWith(quote);
  // 'It's fine' is meant as a whole; "Stop" he said, and "No", "never" begin with a quotation.
  const inner = wrapped && !value.slice(1, -1).includes(`${quote} `) ? value.slice(1, -1) : value;
  return `The quotes end here before the text does. Put the whole of it in quotes that don't stand in it: ${written(line, inner)}`;
}
