/**
 * The time of this page, in milliseconds since 1970: the device's, but while a
 * time is being measured (`hold`) it goes on evenly, whatever is done to the
 * device's clock.
 */
export function now(): number {
  return held ? held.at + performance.now() - held.since : Date.now();
}

let held: { name: string; at: number; since: number } | undefined;

/**
 * Measures from now on, for what goes by this name. The same name again changes
 * nothing.
 *
 * @param atLeast what the time can't be before, for it was then when something happened
 */
export function hold(name: string, atLeast: number): void {
  if (held?.name !== name) held = { name, at: Math.max(now(), atLeast), since: performance.now() };
}

/** Ends the measuring of what goes by this name: the device's clock counts again. */
export function release(name: string): void {
  if (held?.name === name) held = undefined;
}
