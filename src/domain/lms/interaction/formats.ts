// How times stand in what an LMS is told. All of them are in milliseconds before.

const two = (n: number) => String(n).padStart(2, '0');
/** Whole hundredths of a second, never below none. */
const hundredths = (ms: number) => Math.max(0, Math.round(ms / 10));

/** A span as HHHH:MM:SS.SS, at most 9999 hours (SCORM 1.2 RTE, CMITimespan). */
export function timespan(ms: number): string {
  const all = Math.min(hundredths(ms), 9999 * 360_000 + 359_999);
  const [hours, rest] = [Math.floor(all / 360_000), all % 360_000];
  const seconds = rest % 6000;
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(rest / 6000))}:${two(Math.floor(seconds / 100))}.${two(seconds % 100)}`;
}

/** The last moment of the year 9999, beyond which dates have another form; a wrong clock may claim such a time. */
const last = 253_402_300_799_999;
const dated = (at: number) => new Date(Math.min(Math.max(at, 0), last));

/** A time of day as HH:MM:SS (SCORM 1.2 RTE, CMITime). @param offset minutes that local time is behind UTC */
export function timeOfDay(at: number, offset: number): string {
  return dated(at - offset * 60_000)
    .toISOString()
    .slice(11, 19);
}

/** A span as PT…S with hundredths (SCORM 2004 RTE 4.1.1.7, timeinterval(second,10,2); ISO 8601 in xAPI). */
export function duration(ms: number): string {
  return `PT${hundredths(ms) / 100}S`;
}

/**
 * A moment in UTC with two decimals (SCORM 2004 RTE 4.1.1.7, time(second,10,2)). LMSs differ in what else they take;
 * this they all take.
 */
export function timestamp(at: number): string {
  return dated(Math.floor(at / 10) * 10)
    .toISOString()
    .replace(/\dZ$/, 'Z');
}

/** A number from 0 to 1 as a decimal with at most four places; more is noise, and some LMSs refuse exponents. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(4)));
}
