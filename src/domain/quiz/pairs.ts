// In a record a pair of parts is one pick, `left--right`. An authored id has no
// two hyphens in a row, so the pair comes apart again without doubt.

/** The pick that says that these two belong together. */
export function pairOf(left: string, right: string): string {
  return `${left}--${right}`;
}

/** The right sides by left side. A left side that was paired with two different ones is left out. */
export function pairsIn(picks: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const torn = new Set<string>();
  for (const pick of picks) {
    const [left = '', right, more] = pick.split('--');
    if (!right || more !== undefined) continue;
    if ((found.get(left) ?? right) !== right) torn.add(left);
    found.set(left, right);
  }
  for (const left of torn) found.delete(left);
  return found;
}
