/** A soft check: words that set it off, and what it says. */
export interface Check {
  words: readonly string[];
  say: string;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the checks have to say to a text: each at most once, in authored order. Whole words, any case. */
export function hints(text: string, checks: readonly Check[]): string[] {
  const straight = text.replaceAll('’', "'");
  return checks
    .filter(({ words }) =>
      words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(word)}(?![\\p{L}\\p{N}])`, 'iu').test(straight)),
    )
    .map(({ say }) => say);
}
