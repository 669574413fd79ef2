/**
 * Makes text stand in Markdown as it is: what could begin markup is escaped
 * (CommonMark 0.31, 2.4 Backslash escapes), and a line stays one line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
