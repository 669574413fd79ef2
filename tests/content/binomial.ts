/**
 * One-sided 95% limit: the smallest number of hits that chance does not exceed in 95 of 100 banks.
 * @param chances for each question, how likely chance is to hit, 0 to 1
 */
export function limit(chances: number[]): number {
  // exactly[n] is the chance of n hits among the questions so far.
  let exactly = [1];
  for (const p of chances) {
    const next = new Array<number>(exactly.length + 1).fill(0);
    exactly.forEach((share, n) => {
      next[n] = (next[n] ?? 0) + share * (1 - p);
      next[n + 1] = share * p;
    });
    exactly = next;
  }
  let sum = 0;
  for (const [n, share] of exactly.entries()) {
    sum += share;
    if (sum >= 0.95) return n;
  }
  return chances.length;
}
