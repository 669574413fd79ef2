/** Single-letter changes that turn one text into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** ` Did you mean "…"?` where a known word is near enough to be what was meant; else ''. */
export function nearest(word: string, known: readonly string[]): string {
  const [best] = ranked(word, known);
  return best && Math.floor(best.far) <= Math.max(2, word.length / 3) ? ` Did you mean "${best.one}"?` : '';
}

/** Known words by how near they are, as ` Did you mean "…"? There are: …`. A long list is cut. */
export function nearestFirst(word: string, known: readonly string[], most = 20): string {
  const all = ranked(word, known).map(({ one }) => one);
  const shown = all.slice(0, most).join(', ');
  return `${nearest(word, known)} There are: ${shown}${all.length > most ? ', …' : ''}.`;
}

/** Case makes the smallest difference of all. */
const ranked = (word: string, known: readonly string[]) =>
  known
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) + (word === one ? 0 : 0.1) }))
    .toSorted((a, b) => a.far - b.far);
