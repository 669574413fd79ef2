/** A soft check: words that set it off, and what it says. */
export interface Check {
  words: readonly string[];
  say: string;
}

/** With straight apostrophes and single spaces, as authors and learners may differ in both. */
const plain = (text: string) => text.replaceAll('’', "'").replace(/\s+/g, ' ');

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the checks have to say to a text: each at most once, in authored order. Whole words, any case. */
export function hints(text: string, checks: readonly Check[]): string[] {
  const written = plain(text);
  return checks
    .filter(({ words }) =>
      words.some((word) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${literal(plain(word))}(?![\\p{L}\\p{N}])`, 'iu').test(written),
      ),
    )
    .map(({ say }) => say);
}
