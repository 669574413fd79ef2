import { useEffect, useState } from 'preact/hooks';
import { type Notice, noticeAt, secondsLeft } from '../../domain/quiz/assessment/clock.ts';
import type { Attempt } from '../../domain/record/fold.ts';

/** The time of an attempt, or nothing where it has no end. */
export interface Time {
  seconds: number;
  notice: Notice | undefined;
  over: boolean;
}

/** Follows the time of an open attempt. The end is an absolute time, so that sleep and reload change nothing. */
export function useTime({ at, until: end, completed }: Attempt): Time | undefined {
  const until = completed === undefined ? end : undefined;
  const [now, setNow] = useState(Date.now());
  const over = until !== undefined && now >= until;
  useEffect(() => {
    if (until === undefined || over) return;
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, [until, over]);
  if (until === undefined) return undefined;
  return { seconds: secondsLeft(until, now), notice: noticeAt(at, until, now), over };
}
