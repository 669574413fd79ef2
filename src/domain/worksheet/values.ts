import type { Column, Field } from '../../schemas/field.ts';
import { picksOf } from './note.ts';

/** `2026-03-09` as a day in words, in a language. Text that is no day stays as it is. */
function dayText(day: string, language: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year) return day;
  // Reckoned in one zone and told in the same, so that no day slips over midnight.
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const how = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  // Such a day stands between commas of its own.
  return new Intl.DateTimeFormat(language, how).format(at).replace(',', '');
}

/** `2026-03-09T10:30` as a day in words and a time. */
export function momentText(moment: string, language: string): string {
  const [day = '', time] = moment.split('T');
  return time ? `${dayText(day, language)}, ${time}` : dayText(day, language);
}

/** An answer as it is read: the words of an option for its id, a day in words. */
export function valueText(field: Field | Column, text: string | undefined, language: string): string {
  const given = text?.trim() ?? '';
  switch (field.kind) {
    case 'pick':
    case 'picks':
    case 'size': {
      const picked = picksOf(given);
      return field.options
        .filter((option) => picked.includes(option.id))
        .map((option) => option.says ?? option.text)
        .join(', ');
    }
    case 'date':
      return dayText(given, language);
    case 'moment':
      return momentText(given, language);
    case 'list':
      return '';
    default:
      return given;
  }
}
