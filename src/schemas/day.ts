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

const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})\\.? (${months.join('|')}),? (\\d{4})`, 'i');
const monthFirst = new RegExp(`(${months.join('|')}) (\\d{1,2}),? (\\d{4})`, 'i');

/** What is wrong with a day in a text that may hold one, such as "March 2026" or "9 March 2026". */
export function dateFlaw(text: string): string | undefined {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year) return calendarFlaw(Number(year), Number(month), Number(day));
  const [, first, name] = dayFirst.exec(text) ?? [];
  const [, named, second] = monthFirst.exec(text) ?? [];
  const last = /\d{4}/.exec(text)?.[0];
  const called = (name ?? named)?.toLowerCase();
  if (!called || !last) return undefined;
  return calendarFlaw(
    Number(last),
    months.findIndex((one) => one.toLowerCase() === called) + 1,
    Number(first ?? second),
  );
}
