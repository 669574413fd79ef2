/** A file's text with plain line ends, or why its bytes aren't text. */
export interface Decoded {
  text: string;
  /** What is wrong and what to do; missing where the bytes are text. */
  problem?: string;
  /** Offset in the text where it goes wrong. */
  at: number;
}

const save = 'In your editor, choose "Save with encoding" and then "UTF-8".';
const saved = (as: string) => `This file is saved as ${as}, and Goldseam reads UTF-8. ${save}`;
const none =
  "This file isn't text; perhaps it was made by a word processor. Open it there, save it as plain text with the encoding UTF-8, and give it its old name.";

/** A byte-order mark is left out, and CR LF or CR alone ends a line like LF. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The encoding that a mark at the start names; without one, UTF-16 shows in that every other byte of plain words is 0. */
function wideOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const start = bytes.subarray(0, 64);
  const zeros = [0, 1].map((side) => start.filter((byte, i) => byte === 0 && i % 2 === side).length);
  const [few = 0, many = 0] = zeros.toSorted((one, other) => one - other);
  return many > start.length / 4 && few < many / 4 ? 'UTF-16' : undefined;
}

/** Signs that no keyboard types; a file with many of them is none of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

function controlled(text: string): Decoded {
  const at = text.search(control);
  if (at < 0) return { text, at: 0 };
  if (text.slice(0, 1000).split(control).length > 10) return { text: '', problem: none, at: 0 };
  const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0];
  const where = before ? `behind "${before}"` : 'here';
  return {
    text,
    problem: `An invisible sign (${code}) stands ${where}, and pages can't show it. Delete it and type the word anew.`,
    at,
  };
}

/** Reads bytes as UTF-8, whatever system wrote them. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideOf(bytes);
  if (wide) return { text: '', problem: saved(wide), at: 0 };
  try {
    return controlled(plainText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    if (bytes.subarray(0, 1000).filter((byte) => byte === 0).length > 3) return { text: '', problem: none, at: 0 };
    const text = plainText(new TextDecoder('utf-8').decode(bytes));
    const at = Math.max(0, text.indexOf('\uFFFD'));
    return {
      text,
      problem: `This file isn't UTF-8: the letter here is saved in an older encoding, ${guessOf(bytes)}. ${save}`,
      at,
    };
  }
}

/** Windows has letters and signs where Latin-1 has none; others can't be told from these two. */
function guessOf(bytes: Uint8Array): string {
  const windows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return windows ? 'probably Windows-1252, or another than Latin-1' : 'such as Latin-1 or Windows-1252';
}
