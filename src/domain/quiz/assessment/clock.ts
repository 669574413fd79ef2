/** How much of the standard time a learner takes; `none` is no limit (WCAG 2.2.1). */
export const paces = { standard: 1, half: 1.5, double: 2, none: undefined } as const;
export type Pace = keyof typeof paces;

/** When the time of an attempt that begins now is over; `undefined` without a limit. */
export function deadline(minutes: number, pace: Pace, now: number): number | undefined {
  const factor = paces[pace];
  return factor === undefined ? undefined : now + Math.round(minutes * factor * 60_000);
}

/** Whole seconds left, never below 0. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/** What is said aloud of the time, and nothing else is. */
export type Notice = 'half' | 'thirty' | 'ten' | 'over';

/** The last notice that was due. */
export function noticeAt(since: number, until: number, now: number): Notice | undefined {
  const left = until - now;
  if (left <= 0) return 'over';
  if (left <= 10_000) return 'ten';
  if (left <= 30_000) return 'thirty';
  return left <= (until - since) / 2 ? 'half' : undefined;
}
