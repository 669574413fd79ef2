/**
 * A scaled score as it's shown and compared: whole percent, a half goes up.
 * Sums of thirds and the like are a little off, which changes nothing.
 *
 * @param scaled 0 to 1
 */
export function percentOf(scaled: number): number {
  return Math.round(Number((scaled * 100).toPrecision(12)));
}
