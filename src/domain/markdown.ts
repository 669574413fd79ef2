/** Marks that could begin markup anywhere in a line (CommonMark 0.31, 2.4 Backslash escapes). */
const inside = /[\\`*_[\]<>~|&$]/g;

/** A line that no reader of Markdown takes for anything but itself. */
export function escapeLine(line: string): string {
  return line
    .trim()
    .replace(inside, '\\$&')
    .replace(/^([#+=:-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A text as one such line. */
export function oneLine(text: string): string {
  return escapeLine(text.replace(/\s+/g, ' '));
}
