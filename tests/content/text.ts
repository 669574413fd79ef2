import { wordsIn } from '../../src/domain/words.ts';
import { syllables } from './syllables.ts';

/** The words of a text, in order. `4.30`, `don't` and `co-worker` are one word each. */
export const words = wordsIn;

/** Number of words. */
export function count(text: string): number {
  return words(text).length;
}

/** Words that begin a sentence far more often than they follow "a.m." inside one. */
const STARTERS = new Set(
  `A An And As At Both But By Each Every For From He Her Here His How I If In Instead It Its Later Most My Next No
  Nobody Not Nothing Now On One Or Our Say She So Some Tell That The Their Then There These They This Those Three To
  Two We What When Where Which While Who Why With Write You Your`.split(/\s+/),
);

/** Abbreviations that never end a sentence, and those that sometimes do. */
const INSIDE = /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|e\.g|i\.e|cf|approx|no|fig)\.$/;
const PERHAPS = /(?:\b[ap]\.m|\betc|\b\p{Lu}\p{Ll}+ \p{Lu}|\b(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** Where sentences end; the marks of other scripts than ours need neither a space nor a capital behind them. */
const BREAK = /[.?!]+["”’')\]]*\s+(?=["“‘]|[([]?[\p{Lu}\p{N}])|[。！？｡؟।॥።។။]+[”’」』）】]*\s*/gu;

function ends(before: string, after: string): boolean {
  if (INSIDE.test(before)) return false;
  if (!PERHAPS.test(before)) return true;
  return STARTERS.has(words(after)[0] ?? '');
}

/**
 * The sentences of one paragraph: cut after . ? ! before a capital, a digit or a quotation mark, and after the marks of other scripts.
 * A paragraph without such a mark is one sentence. Pieces without a word are left out.
 */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(BREAK)) {
    const to = match.index + match[0].length;
    if (!ends(paragraph.slice(from, to).trimEnd(), paragraph.slice(to, to + 40))) continue;
    found.push(paragraph.slice(from, to).trim());
    from = to;
  }
  found.push(paragraph.slice(from).trim());
  return found.filter((sentence) => count(sentence) > 0);
}

/** The text with everything inside double quotation marks taken out: what we say, not what somebody in a scene says. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, ' ');
}

/** Paragraphs of a plain text: parted by blank lines, lines joined. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** How alike two texts are, 0 to 1: shared different words as a share of all different words. */
export function likeness(a: string, b: string): number {
  const left = new Set(words(a.toLowerCase()));
  const right = new Set(words(b.toLowerCase()));
  const all = left.union(right).size;
  return all === 0 ? 0 : left.intersection(right).size / all;
}

export interface Reading {
  words: number;
  sentences: string[];
  /** Flesch-Kincaid grade, in years of (US) school. */
  grade: number;
  /** Flesch reading ease: 100 is very easy, 0 very hard. */
  ease: number;
  /** Words a sentence, on average. */
  mean: number;
  /** Words of the longest sentence. */
  longest: number;
}

/** How hard a text is to read. Each unit is a paragraph, a list item or an option, and ends its last sentence. */
export function reading(units: string[]): Reading {
  const all = units.flatMap(sentences);
  const lengths = all.map(count);
  const total = lengths.reduce((sum, n) => sum + n, 0);
  const spoken = all.flatMap(words).reduce((sum, word) => sum + syllables(word), 0);
  const mean = total / Math.max(1, all.length);
  const weight = spoken / Math.max(1, total);
  return {
    words: total,
    sentences: all,
    grade: 0.39 * mean + 11.8 * weight - 15.59,
    ease: 206.835 - 1.015 * mean - 84.6 * weight,
    mean,
    longest: Math.max(0, ...lengths),
  };
}
