import type { Place } from '../place.ts';

/** What an error of the parser means to an author, where it is, and what to write. */
export interface Meaning extends Place {
  message: string;
  /** A quiz that can't be read is said by one rule, whatever is wrong with it. */
  rule: 'mdx' | 'schema';
}

/** What the parser says, and what it means. */
const meanings: [RegExp, (...found: string[]) => string][] = [
  [
    /^Expected a closing tag for `<Quiz>`/,
    () => 'This <Quiz> has no end. Close it with </Quiz>, or with /> where it names a quiz from a file.',
  ],
  [
    /^Expected a closing tag for `<(br|hr|img|wbr|input)>`/,
    (name = '') => `<${name}> has to close itself here. Write <${name} />.`,
  ],
  [
    /^Expected a closing tag for `<([^`]*)>`.*before the end of `/,
    (name = '') =>
      `<${name}> has no closing tag in this paragraph. Write </${name}> here, or put both tags on lines of their own, with blank lines around what stands between.`,
  ],
  [
    /^Expected a closing tag for `<([^`]*)>`/,
    (name = '') => `<${name}> has no closing tag. Write </${name}> where it ends, or /> where nothing stands in it.`,
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):/,
    (name = '', open = '', line = '') =>
      `</${name}> stands here, but the tag that is open is <${open}> from line ${line}. Close that one first with </${open}>.`,
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`/,
    (name = '') => `</${name}> closes a tag that nothing opened. Take it out, or write <${name}> before it.`,
  ],
  [
    /^Unexpected character `!`/,
    () => 'Comments in a lesson are written {/* like this */}; <!-- is not known here. Write it with {/* and */}.',
  ],
  [
    /^Unexpected end of file in expression/,
    () => 'A { begins code here, and no } ends it. To show the sign itself, write \\{.',
  ],
  [
    /^Too deep/,
    () => 'Quotations, lists or tags lie too deep within one another here. Close them, or take some of the signs out.',
  ],
  [
    /oxc|[Ee]xpression|spread|comment/,
    () => "Between { and } stands code here, and this can't be read as code. To show the signs, write \\{ and \\}.",
  ],
  [
    /^Unexpected character/,
    () =>
      'A < begins a tag here, and this is not one: a tag is a name, attributes like id="…", and > or />. To show the sign itself, write \\<; for a link, write [its text](its address).',
  ],
];

/** Explains what the parser threw. */
export function meaningOf(error: unknown): Meaning {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, column, what = said] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(said) ?? [];
  const at = { line: Number(line ?? 1), column: Number(column ?? 1) };
  const rule = what.includes('closing tag for `<Quiz>` (') && what.startsWith('Expected') ? 'schema' : 'mdx';
  for (const [pattern, meaning] of meanings) {
    const found = pattern.exec(what);
    if (found) return { ...at, rule, message: meaning(...found.slice(1)) };
  }
  return { ...at, rule, message: `This can't be read as MDX: ${what}.` };
}
