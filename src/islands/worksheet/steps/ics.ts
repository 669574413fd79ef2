import ical, { ICalEventRepeatingFreq } from 'ical-generator';
import type { Entry } from '../../../domain/worksheet/calendar.ts';

/** How long an entry with a time is, in minutes. */
const length = 15;

/** Entries as a calendar file. Times are those of the learner's own clock, in whatever zone they open the file. */
export function icsOf(entries: readonly Entry[], made: Date): string {
  const calendar = ical({ prodId: { company: 'Goldseam', product: 'Worksheets' } });
  for (const { uid, start, title, text, repeat } of entries) {
    const { year, month, day, hour, minute } = start;
    // The library writes what a date says in UTC, and leaves the zone out of floating times.
    const at = (after = 0) => new Date(Date.UTC(year, month - 1, day, hour ?? 0, (minute ?? 0) + after));
    calendar.createEvent({
      id: `${uid}@goldseam`,
      stamp: made,
      summary: title,
      ...(text && { description: text }),
      start: at(),
      ...(hour === undefined ? { allDay: true } : { floating: true, end: at(length) }),
      ...(repeat && {
        repeating: { freq: ICalEventRepeatingFreq.DAILY, interval: repeat.days, count: repeat.times },
      }),
    });
  }
  return calendar.toString();
}
