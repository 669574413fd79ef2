import type { Mode } from './driver.ts';

/** What an LMS calls the mode. Where it doesn't say, the launch counts. */
export function modeOf(text: string): Mode {
  const mode = text.trim().toLowerCase();
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** A span in milliseconds: HHHH:MM:SS.SS (SCORM 1.2) or PnDTnHnMnS (SCORM 2004). `undefined` where it's neither. */
export function spanIn(text: string): number | undefined {
  const clock = /^(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text.trim());
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text.trim());
  if (!clock && !iso) return undefined;
  const [days, hours, minutes, seconds] = clock
    ? [0, clock[1], clock[2], clock[3]].map(Number)
    : [iso?.[1], iso?.[2], iso?.[3], iso?.[4]].map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
}

/** What is left of the time that an LMS allows over all launches, where it does and ends a launch by it. */
export function timeLeft(get: (element: string) => string, at: string, total: string): { allowed?: number } {
  const most = spanIn(get(`${at}max_time_allowed`));
  if (most === undefined || !get(`${at}time_limit_action`).startsWith('exit')) return {};
  return { allowed: Math.max(0, most - (spanIn(get(total)) ?? 0)) };
}

/** A number as a share of `full`, where it's one between 0 and that. */
export function shareIn(text: string, full: number): number | undefined {
  const number = Number(text);
  return text.trim() !== '' && number >= 0 && number <= full ? number / full : undefined;
}

/** Whether a status says that the course was never opened. */
export const isFirst = (status: string): boolean =>
  ['', 'not attempted', 'unknown'].includes(status.trim().toLowerCase());
