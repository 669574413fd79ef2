import { quoted } from '../yaml/line.ts';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What an author calls the kind of a value. */
export const kindOf = (expected: string): string => kinds[expected] ?? expected;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with a value of another kind than its field has, and how to write it.
 *
 * @param name the field's own name; undefined for an item of a list
 * @param field the field as sentences name it
 * @param typed the value as it's typed, such as 1.10 for a number
 */
export function explainType(
  field: string,
  name: string | undefined,
  expected: string,
  value: unknown,
  typed?: string,
): string {
  const write = (text: string) => (name === undefined ? text : `${name}: ${text}`);
  const want = `${field} has to be ${kindOf(expected)}`;
  if (value === undefined) return `${field} is missing. Add it; it is ${kindOf(expected)}.`;
  if (value === null)
    return `${field} is empty. It is ${kindOf(expected)}: write it behind the colon, or take the line out.`;
  if (expected === 'string') return text(want, value, write, typed);
  if (expected === 'boolean') return `${want}.${truth(value, write)}`;
  if (expected === 'number' || expected === 'int') return `${want}.${digits(value, expected, write)}`;
  if (expected === 'array') return list(want, value);
  return isGroup(value) ? `${want}.` : `${want}, each on a line of its own below it, indented by two spaces.`;
}

function text(want: string, value: unknown, write: (text: string) => string, typed = String(value)): string {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const kind = typeof value === 'number' ? 'a number' : 'a yes or no';
    return `${want}, and ${typed} without quotes is ${kind}. Put it in quotes: ${write(quoted(typed))}`;
  }
  if (Array.isArray(value)) {
    const flat = value.every((one) => typeof one !== 'object');
    const meant = flat
      ? `; if it's a text that begins with [, put it in quotes: ${write(quoted(`[${value.join(', ')}]`))}`
      : '';
    return `${want}, and this is a list. Write one text behind the colon${meant}`;
  }
  const [first, ...more] = Object.entries(value as object);
  if (!first || more.length > 0) return `${want}, and this is a group of fields. Write the text behind the colon.`;
  const [key, inner] = first;
  if (inner === null) return `${want}. A text that begins with { needs quotes: ${write(quoted(`{${key}}`))}`;
  return `${want}, and the colon after "${key}" makes a field of it. Put it in quotes: ${write(quoted(`${key}: ${inner}`))}`;
}

const words: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  y: true,
  true: true,
  no: false,
  off: false,
  n: false,
  false: false,
};

function truth(value: unknown, write: (text: string) => string): string {
  const meant =
    typeof value === 'string' ? words[value.toLowerCase()] : value === 1 ? true : value === 0 ? false : undefined;
  return meant === undefined ? '' : ` Write ${write(String(meant))}`;
}

function digits(value: unknown, expected: string, write: (text: string) => string): string {
  if (typeof value === 'number') return expected === 'int' ? ` Write ${write(String(Math.round(value)))}` : '';
  const found =
    typeof value === 'string' ? /^\s*([+-]?\d+(?:[.,]\d+)?)/.exec(value)?.[1]?.replace(',', '.') : undefined;
  return found
    ? ` Write it in digits, without quotes and unit: ${write(found)}`
    : ' Write it in digits, without quotes.';
}

function list(want: string, value: unknown): string {
  if (typeof value === 'string' && /^-\S/.test(value))
    return `${want}, and a space is missing behind each "-". Write "- ${value.slice(1).split(' ')[0]}".`;
  if (isGroup(value)) return `${want}. Begin each item with "- ".`;
  return `${want}, even of one item. Write each on a line of its own below it, behind "- ".`;
}
