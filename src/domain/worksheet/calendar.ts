import type { CalendarEvent } from '../../schemas/output.ts';
import type { Steps } from '../../schemas/steps.ts';
import { answersOf, answersOfRow, type Style } from './compose.ts';
import { type Note, own, rowsOf } from './note.ts';
import { shownColumns, shownFields } from './shown.ts';
import { type Answers, fill } from './template.ts';

/** An entry for a calendar. */
export interface Entry {
  /** Stays the same when the entry is exported again, so that a calendar replaces it. */
  uid: string;
  /** A day, or a day and a time on it, as the learner's clock shows it. */
  start: { year: number; month: number; day: number; hour?: number; minute?: number };
  title: string;
  text: string;
  /** Days from one to the next, and how many there are. */
  repeat?: { days: number; times: number };
}

function startOf(text: string | undefined): Entry['start'] | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(text ?? '');
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour, minute] = parts.slice(1).map((part) => part && Number(part)) as number[];
  return hour === undefined || minute === undefined ? { year, month, day } : { year, month, day, hour, minute };
}

function repeatOf(event: CalendarEvent, note: Note): Entry['repeat'] {
  const count = (one: { field: string; is: Record<string, number> } | undefined) => one?.is[note[one.field] ?? ''];
  const [days, times] = [count(event.repeat?.days), count(event.repeat?.times)];
  return days && times ? { days, times } : undefined;
}

/** What tells this learner's entries from another's. What stands there may come from anywhere, and goes into a line of a file. */
const seedOf = (note: Note): string => /^[a-z0-9-]{1,40}$/.exec(note[own] ?? '')?.[0] ?? 'goldseam';

/** The entries whose day is filled in, in authored order. */
export function entriesOf(sheet: Pick<Steps, 'id' | 'steps' | 'calendar'>, note: Note, style: Style): Entry[] {
  const shown = shownFields(sheet, note, style.privately ?? false);
  const answers = answersOf(sheet, note, style);
  const entry = (event: CalendarEvent, on: string | undefined, tail: string, its: Answers): Entry[] => {
    const start = startOf(on);
    const title = fill(event.title, its, style.gap);
    if (!start || !title) return [];
    const repeat = repeatOf(event, note);
    const uid = [seedOf(note), sheet.id, event.id, tail].filter(Boolean).join('-');
    return [{ uid, start, title, text: fill(event.text ?? '', its, style.gap), ...(repeat && { repeat }) }];
  };
  return sheet.calendar.flatMap((event) => {
    if (event.each === undefined) {
      return shown.some((field) => field.id === event.on) ? entry(event, note[event.on], '', answers) : [];
    }
    const list = shown.find((field) => field.id === event.each);
    if (list?.kind !== 'list') return [];
    return rowsOf(list, note).flatMap((row) => {
      const has = shownColumns(list.columns, row.cells, note).some((column) => column.id === event.on);
      const its = answersOfRow(list, row, note, style, answers);
      return has ? entry(event, row.cells[event.on], row.key, its) : [];
    });
  });
}
