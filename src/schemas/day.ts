const months = 'January February March April May June July August September October November December'.split(' ');

/** Days of a month, which is 1 to 12. */
const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Why there is no such day, in the calendar of today; undefined where there is. */
function calendarFlaw(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return `There is no month ${month}; a day is written year-month-day, like 2026-03-09.`;
  const most = daysOf(year, month);
  if (day >= 1 && day <= most) return undefined;
  return `There is no ${day} ${months[month - 1]} ${year}: that month has ${most} days.`;
}

/** What is wrong with a day such as `2026-03-09`; undefined where nothing is. */
export function dayFlaw(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year) return `"${text}" is no day here. Write year-month-day, like 2026-03-09.`;
  return calendarFlaw(Number(year), Number(month), Number(day));
}

/** What is wrong with a time of day such as `09:30`; undefined where nothing is. */
export function timeFlaw(text: string): string | undefined {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
    ? undefined
    : `"${text}" is no time of day. Write hours and minutes, from 00:00 to 23:59, like 09:30.`;
}

/** What is wrong with a day and a time on it, such as `2026-03-09T09:30`; undefined where nothing is. */
export function momentFlaw(text: string): string | undefined {
  const [day = '', time, ...more] = text.split('T');
  if (time === undefined || more.length > 0)
    return `"${text}" is no day with a time. Write both, like 2026-03-09T10:30.`;
  return dayFlaw(day) ?? timeFlaw(time);
}

const short = months.map((name) => name.slice(0, 3).toLowerCase());
const name = `(${months.map((one) => `${one.slice(0, 3)}(?:${one.slice(3)})?`).join('|')}|Sept)\\.?`;

/** Ways to write a day in figures: the year first, or the day first with dots. With slashes, no day before a month is sure. */
const yearFirst = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const withDots = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g;
const withSlashes = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
/** Ways to write it with the month's name; the year may stand behind a second day. */
const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+(?:of )?${name}(?![a-z])`, 'gi');
const monthFirst = new RegExp(`(?<![a-z])${name} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)`, 'gi');

const first = <T>(all: Iterable<T>, flaw: (one: T) => string | undefined): string | undefined => {
  for (const one of all) {
    const found = flaw(one);
    if (found) return found;
  }
  return undefined;
};

/** What is wrong with a day in a text that may hold one, such as "March 2026" or "9 March 2026". */
export function dateFlaw(text: string): string | undefined {
  const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? Number.NaN);
  const named = (called: string | undefined, day: string | undefined) =>
    Number.isNaN(year)
      ? undefined
      : calendarFlaw(year, short.indexOf((called ?? '').slice(0, 3).toLowerCase()) + 1, Number(day));
  return (
    first(text.matchAll(yearFirst), ([, y, , m, d]) => calendarFlaw(Number(y), Number(m), Number(d))) ??
    first(text.matchAll(withDots), ([, d, m, y]) => calendarFlaw(Number(y), Number(m), Number(d))) ??
    // Whoever writes the month first is right as well.
    first(
      text.matchAll(withSlashes),
      ([, a, b, y]) => calendarFlaw(Number(y), Number(a), Number(b)) && calendarFlaw(Number(y), Number(b), Number(a)),
    ) ??
    first(text.matchAll(dayFirst), ([, day, called]) => named(called, day)) ??
    first(text.matchAll(monthFirst), ([, called, day]) => named(called, day))
  );
}
