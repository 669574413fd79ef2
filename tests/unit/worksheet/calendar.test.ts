import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/domain/worksheet/calendar.ts';
import { encodeRows } from '../../../src/domain/worksheet/note.ts';
import { icsOf } from '../../../src/islands/worksheet/steps/ics.ts';
import { sheet, style } from './sheet.ts';

const made = new Date('2026-01-02T03:04:05Z');

/** The entries of a calendar file as another program reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const rows = encodeRows([
  { key: 'a', cells: { who: 'team', fact: 'Late; by an hour, or so', by: '2026-03-29T02:30' } },
  { key: 'b', cells: { who: 'boss' } },
]);
const note = { '#': 'seed', day: '2026-03-06', rhythm: 'weekly', size: 'high', what: 'Sent', rows };

describe('a calendar file', () => {
  const events = read(icsOf(entriesOf(sheet, note, style), made));

  test('holds an entry for each day that is filled in', () => {
    expect(events.map((event) => event.summary)).toEqual(['Tell The team', 'Update: Sent']);
    expect(events[0]?.description).toBe('Late; by an hour, or so');
  });

  test('has times of the learner’s own clock, without a zone, also in the hour that a change of clocks skips', () => {
    const start = events[0]?.startDate;
    expect(start?.toString()).toBe('2026-03-29T02:30:00');
    expect(start?.zone).toBe(ICAL.Timezone.localTimezone);
    expect(start?.isDate).toBe(false);
    expect(events[0]?.duration.toSeconds()).toBe(15 * 60);
  });

  test('has whole days, repeated as often as the learner said', () => {
    const update = events[1];
    expect(update?.startDate.isDate).toBe(true);
    const iterator = update?.iterator();
    const days: string[] = [];
    for (let next = iterator?.next(); next; next = iterator?.next()) days.push(next.toString());
    expect(days).toEqual(['2026-03-06', '2026-03-13', '2026-03-20']);
  });

  test('says when it was made, and names each entry as it did before', () => {
    expect(events.map((event) => event.uid)).toEqual(['seed-sample-tell-a@goldseam', 'seed-sample-update@goldseam']);
    for (const event of events)
      expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-01-02T03:04:05Z');
    const moved = {
      ...note,
      rows: encodeRows([
        { key: 'b', cells: {} },
        { key: 'a', cells: { who: 'boss', by: '2026-04-01T08:00' } },
      ]),
    };
    expect(read(icsOf(entriesOf(sheet, moved, style), made))[0]?.uid).toBe('seed-sample-tell-a@goldseam');
  });

  test('reads the same whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (words) => {
        const text = words.replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? mark : ''));
        const cells = { who: 'team', fact: text, by: '2026-03-29T02:30' };
        const found = read(icsOf(entriesOf(sheet, { rows: encodeRows([{ key: 'a', cells }]) }, style), made));
        expect(found).toHaveLength(1);
        expect(found[0]?.description ?? '').toBe(text.replace(/ +/g, ' ').trim());
      }),
    );
  });
});

test('a day that is none makes no entry', () => {
  for (const day of ['', 'soon', '2026-3-6']) expect(entriesOf(sheet, { ...note, rows: '[]', day }, style)).toEqual([]);
});
