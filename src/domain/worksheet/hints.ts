import { fold } from '../quiz/typed.ts';

/** A soft check: words that set it off, and what it says. */
export interface Check {
  words: readonly string[];
  say: string;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const letter = '[\\p{L}\\p{M}\\p{N}]';
/** Scripts that write no spaces: where a word of them ends can't be seen. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Finds a folded word or phrase where it stands as a whole. */
function whole(word: string): RegExp {
  const chars = [...word];
  const edge = (char: string | undefined) => char !== undefined && !unspaced.test(char);
  const from = edge(chars[0]) ? `(?<!${letter})` : '';
  const to = edge(chars.at(-1)) ? `(?!${letter})` : '';
  return new RegExp(`${from}${literal(word)}${to}`, 'u');
}

/**
 * What the checks have to say to a text: each at most once, in authored order.
 * Whole words, read as typed answers are: any case, any form of a dash or a
 * quotation mark.
 */
export function hints(text: string, checks: readonly Check[]): string[] {
  const written = fold(text);
  const isThere = (word: string) => {
    const folded = fold(word);
    return folded !== '' && whole(folded).test(written);
  };
  return checks.filter(({ words }) => words.some(isThere)).map(({ say }) => say);
}
