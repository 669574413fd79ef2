import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { placesOf } from '../place.ts';
import type { Problem } from '../problem.ts';
import { fieldAt, lineAt } from './line.ts';
import { flawOf } from './value.ts';

const wrong = (message: string) => `This is not YAML: ${message}`;
const tabbed = 'a tab stands here, and YAML is indented with spaces. Write two spaces for each tab.';
const unknown = "it can't be read here. Check the indentation, colons and quotes of this line and of the one above.";

/** What the errors of a document mean to an author; what only follows from an earlier one is left out. */
export function meaningsOf(document: Document, text: string): Problem[] {
  const found: Problem[] = [];
  const lines = new Set<number>();
  let known: ReadonlyMap<number, string> | undefined;
  const doubles = () => {
    known ??= doublesIn(document, text);
    return known;
  };
  for (const error of document.errors) {
    const problem = meaningOf(error, document, text, doubles);
    // What can't be explained behind something else mostly comes of it.
    if (problem.message === unknown && found.length > 0) continue;
    const said = [problem.offset, error.pos[0]].map((offset) => lineAt(text, offset).from);
    if (said.some((line) => lines.has(line))) continue;
    for (const line of said) lines.add(line);
    found.push({ ...problem, message: wrong(problem.message) });
    // Nothing is known of what comes behind a quote or a brace that doesn't end.
    if (problem.open) break;
  }
  return found;
}

interface Meaning extends Problem {
  open?: boolean;
}

function meaningOf(
  error: YAMLError,
  document: Document,
  text: string,
  doubles: () => ReadonlyMap<number, string>,
): Meaning {
  const [offset] = error.pos;
  const { from } = lineAt(text, offset);
  const tab = /^ *\t/.exec(text.slice(from))?.[0].length;
  if (error.code === 'TAB_AS_INDENT' || tab) return { offset: from + (tab ?? 1) - 1, message: tabbed };
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { offset, message: doubles().get(offset) ?? 'a field stands here twice. Keep one of the two.' };
    case 'MULTIPLE_DOCS':
      return { offset, message: 'the line "---" begins another document, and a file holds one. Take the line out.' };
    case 'RESOURCE_EXHAUSTION':
      return {
        offset,
        message: 'the brackets here lie too deep within one another. Close each [ and { where its list or group ends.',
      };
    case 'BAD_DIRECTIVE':
    case 'MISSING_CHAR':
      if (/closing/.test(error.message)) return unclosedQuote(document, offset);
  }
  const flow = /^Flow (?:map|sequence)/.test(error.message) ? openFlow(document, offset) : undefined;
  if (flow !== undefined) return unclosedFlow(text, flow);
  const line = fieldAt(text, offset);
  const flaw = line && flawOf(line);
  if (line && flaw) return { offset: line.at, message: lower(flaw) };
  return layout(error, text);
}

const lower = (message: string) => message.replace(/^(?:The|A|Within) /, (word) => word.toLowerCase());

/** For each field that stands twice in a group, by its offset: what to say. */
function doublesIn(document: Document, text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const placeOf = placesOf(text);
  visit(document, {
    Map(_, { items }) {
      const first = new Map<unknown, number>();
      for (const { key } of items) {
        const at = isScalar(key) ? key.range?.[0] : undefined;
        if (!isScalar(key) || at === undefined) continue;
        const before = first.get(key.value);
        if (before === undefined) first.set(key.value, at);
        else
          found.set(
            at,
            `"${key.value}" stands twice in one group; the first is in line ${placeOf(before).line}. Keep one of the two, or begin a new item with "- ".`,
          );
      }
    },
  });
  return found;
}

/** The quote that is never closed, which lies far before the place where the parser notices. */
function unclosedQuote(document: Document, offset: number): Meaning {
  let at = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE_') && range && range[0] < offset && range[1] >= offset - 1) at = range[0];
    },
  });
  return {
    offset: at,
    message: 'the quote here is never closed. Write the same quote where the text ends.',
    open: true,
  };
}

/** The innermost list or group in brackets that is open at an offset. */
function openFlow(document: Document, offset: number): number | undefined {
  let at: number | undefined;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range && range[0] < offset) at = range[0];
    },
  });
  return at;
}

function unclosedFlow(text: string, at: number): Meaning {
  const { to } = lineAt(text, at);
  const hash = /\s#/.exec(text.slice(at, to));
  const end = text[at] === '{' ? '}' : ']';
  const inside = fieldAt(text, to);
  const flaw = inside && flawOf(inside);
  if (hash) {
    const offset = at + hash.index + 1;
    const part = fieldAt(text, offset);
    return {
      offset,
      message: `the # begins a comment, so the ${end} behind it isn't read. Put the text in quotes: ${part ? `${part.before.trimEnd()} "${part.value}"` : '"…"'}`,
      open: true,
    };
  }
  if (inside && flaw) return { offset: inside.at, message: lower(flaw) };
  return { offset: at, message: `the ${text[at]} here is never closed. Write ${end} where it ends.`, open: true };
}

/** Lines that don't fit together. */
function layout(error: YAMLError, text: string): Meaning {
  const { from, to } = lineAt(text, error.pos[0]);
  const line = text.slice(from, to);
  const words = line.trim();
  const offset = from + line.length - line.trimStart().length;
  const indent = offset - from;
  const deeper = deeperBelow(text, from, to);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && deeper)
    return {
      offset: deeper,
      message: `this line is indented further than "${words.split(':')[0]}" above it, which has its value already. Begin both in the same column.`,
    };
  if (/same column|without - indicator/.test(error.message))
    return {
      offset,
      message: `this line begins behind ${spaces(indent)}, and nothing above it that it could belong to begins there. Begin it under the first letter of the field that it belongs with.`,
    };
  const meaning = mistyped.find(([pattern]) => pattern.test(words))?.[1](words);
  return { offset: meaning ? offset : error.pos[0], message: meaning ?? unknown };
}

/** Where the line below begins, if it's indented further than this one. */
function deeperBelow(text: string, from: number, to: number): number | undefined {
  const below = /^ *(?=\S)/.exec(text.slice(to + 1))?.[0].length ?? 0;
  const own = /^ *(?:- +)*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return below > own ? to + 1 + below : undefined;
}

/** What a line may be that is no field, and how to write it. */
const mistyped: [RegExp, (words: string) => string][] = [
  [/^%/, (words) => `a line can't begin with %. Put the name in quotes: "${words.replace(/:.*/, '')}": …`],
  [/^[\w-]+:\S/, (words) => `a space is missing after the colon. Write ${words.replace(':', ': ')}`],
  [/^-[^\s-]/, (words) => `a space is missing after the "-". Write ${words.replace('-', '- ')}`],
  [/^[\w-]+ ?[=：]/, (words) => `a field is a name, a colon and a space. Write ${words.replace(/ ?[=：] ?/, ': ')}`],
  [
    /^[\w-]+: - /,
    (words) =>
      `a list begins on the line below. Write ${words.replace(/ - .*/, '')}, and each item on a line of its own, behind "- ".`,
  ],
  [
    /[\]}]$/,
    () =>
      'a bracket is closed here that nothing opened. Take it out; or, if it belongs to a text, put the text in quotes.',
  ],
  [
    /^(?!.*:(?:\s|$))/,
    (words) =>
      `"${words.slice(0, 40)}" is neither a field nor the rest of one. Write a name and a colon before it; or, if it goes on with the text above, indent it.`,
  ],
];

const spaces = (count: number) => (count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`);
