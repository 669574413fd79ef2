/** A text in the quotes that suit it, as YAML writes it. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? `"${text.replace(/["\\]/g, '\\$&')}"` : `'${text}'`;
}

/** A field, or an item of a list, on one line. */
export interface Line {
  /** What stands before the value: `- title: `, without the spaces that indent it. */
  before: string;
  /** The value as it's typed. */
  value: string;
  /** Offset of the value in the text. */
  at: number;
  /** Whether it stands in braces or brackets. */
  flow: boolean;
}

/** The line of a text that has this offset: where it begins, and where it ends. */
export function lineAt(text: string, offset: number): { from: number; to: number } {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { from, to: end < 0 ? text.length : end };
}

const field = /^(\s*)((?:- +)*(?:[\w-]+|"[^"]*"|'[^']*'):(?: +|$)|(?:- +)+)(.*)$/;

/** The field around an offset: of its line, or of a group in braces on it. Undefined where there is none. */
export function fieldAt(text: string, offset: number): Line | undefined {
  const { from, to } = lineAt(text, offset);
  const open = openAt(text.slice(from, offset));
  if (open !== undefined) return partAt(text, offset, from + open + 1, to);
  const found = field.exec(text.slice(from, to));
  if (!found) return undefined;
  const [, indent = '', before = '', value = ''] = found;
  return { before, value: value.trimEnd(), at: from + indent.length + before.length, flow: false };
}

/** Where the innermost brace or bracket stands that a line leaves open; one within a text is a sign like others. */
function openAt(line: string): number | undefined {
  const open: number[] = [];
  let quote = '';
  for (const [i, sign] of [...line].entries()) {
    const begins = /(?:^|[:,[{]|- )\s*$/.test(line.slice(Math.max(0, i - 20), i));
    if (quote) quote = sign === quote ? '' : quote;
    else if ((sign === '"' || sign === "'") && begins) quote = sign;
    else if ((sign === '{' || sign === '[') && begins) open.push(i);
    else if (sign === '}' && line[open.at(-1) ?? -1] === '{') open.pop();
    else if (sign === ']' && line[open.at(-1) ?? -1] === '[') open.pop();
  }
  return open.at(-1);
}

/** A field among others in braces: it begins behind a comma that a name and a colon follow. */
function partAt(text: string, offset: number, open: number, end: number): Line | undefined {
  const starts = [...text.slice(open, end).matchAll(/(?:^|,)\s*([\w-]+: +)/g)].map((found) => ({
    at: open + found.index + found[0].length,
    before: found[1] as string,
  }));
  const index = starts.findLastIndex(({ at, before }) => at - before.length <= offset);
  const start = starts[index];
  if (!start) return undefined;
  const next = starts[index + 1];
  const rest = text.slice(start.at, next ? next.at - next.before.length : end);
  const value = next ? rest.replace(/,\s*$/, '') : rest.replace(/[\s}\]]*(?:\s#.*)?$/, '');
  return { before: start.before, value: value.trimEnd(), at: start.at, flow: true };
}
