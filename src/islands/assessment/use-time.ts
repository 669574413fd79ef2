import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Notice, noticeAt, secondsLeft } from '../../domain/quiz/assessment/clock.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { hold, now, release } from '../../stores/clock.ts';

/** The time of an attempt, or nothing where it has no end. */
export interface Time {
  seconds: number;
  notice: Notice | undefined;
  over: boolean;
}

/**
 * Follows the time of an open attempt. The end is an absolute time, so that a
 * reload changes nothing. On the page the time goes on evenly: a clock that's set
 * on or back neither ends nor prolongs it. And it's never earlier than the last
 * thing that was recorded of the attempt, so no more is left than there was.
 */
export function useTime({ id, at, until: end, completed, responses }: Attempt): Time | undefined {
  const until = completed === undefined ? end : undefined;
  useMemo(() => until !== undefined && hold(id, responses.at(-1)?.at ?? at), [id, until]);
  const [time, setTime] = useState(now);
  const over = until !== undefined && time >= until;
  useEffect(() => {
    if (completed !== undefined) release(id);
  }, [id, completed]);
  useEffect(() => {
    if (until === undefined || over) return;
    const tick = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(tick);
  }, [until, over]);
  if (until === undefined) return undefined;
  return { seconds: secondsLeft(until, time), notice: noticeAt(at, until, time), over };
}
