import { describe, expect, test } from 'vitest';
import { backup } from '../../../src/domain/worksheet/backup.ts';
import { compose } from '../../../src/domain/worksheet/compose.ts';
import { encodeRows } from '../../../src/domain/worksheet/note.ts';
import { plainDocument } from '../../../src/domain/worksheet/plain-text.ts';
import { fill } from '../../../src/domain/worksheet/template.ts';
import { momentText, valueText } from '../../../src/domain/worksheet/values.ts';
import { sheet, style } from './sheet.ts';

const put = (line: string, answers: Record<string, string>) => fill(line, (id) => answers[id] ?? '', '(gap)');

describe('a line', () => {
  test.each([
    ['holds the words as they are', '{a} and {b}', { a: 'x', b: 'y' }, 'x and y'],
    ['shows a gap where an answer is missing', '{a} and {b}', { a: 'x' }, 'x and (gap)'],
    ['is left out without any answer', '{a} and {b}', {}, ''],
    ['leaves out what is in brackets and not answered', '{a}[ by {b}][ at {c}]', { a: 'x', c: 'z' }, 'x at z'],
    ['stays where it asks for nothing', 'So be it.', {}, 'So be it.'],
    ['has one full stop', '{a}. {b}.', { a: 'Done.', b: 'Why?' }, 'Done. Why?'],
    ['has no full stop inside', '{a}[, by {b}].', { a: 'Done.', b: 'Friday.' }, 'Done, by Friday.'],
    ['keeps an ellipsis', '{a}, and so on', { a: 'Wait...' }, 'Wait..., and so on'],
    ['does not read the words as a line', '{a}', { a: '{b} [c]' }, '{b} [c]'],
  ])('%s', (_what, line, answers, text) => {
    expect(put(line, answers)).toBe(text);
  });
});

describe('days are told in words', () => {
  test.each([
    ['2026-03-09T10:30', 'Monday 9 March 2026, 10:30'],
    ['2026-12-31', 'Thursday 31 December 2026'],
    ['soon', 'soon'],
    ['', ''],
  ])('%s', (moment, text) => expect(momentText(moment, 'en-GB')).toBe(text));

  test('and options in the words that outputs have for them', () => {
    const hit = sheet.steps[0]?.fields.find((field) => field.id === 'hit');
    expect(hit && valueText(hit, 'client team gone', 'en-GB')).toBe('The team, the client');
  });
});

const rows = encodeRows([
  { key: 'a', cells: { who: 'team', fact: 'Late', more: 'By an hour', by: '2026-03-09T10:30' } },
  { key: 'b', cells: { who: 'boss' } },
  { key: 'c', cells: {} },
]);

describe('the outputs of a sheet', () => {
  const note = { size: 'high', what: 'I did it', cost: '40 euros', rows, secret: 'Fear' };

  test('hold lines, and rows in their order with lines below them', () => {
    expect(compose(sheet, note, style)).toEqual([
      {
        id: 'out',
        title: 'Out',
        blocks: [
          { kind: 'heading', text: 'First' },
          { kind: 'text', text: 'I did it. It cost 40 euros.' },
          { kind: 'heading', text: 'Second' },
          {
            kind: 'list',
            numbered: true,
            items: [
              { text: 'My boss: (gap)', items: [] },
              { text: 'The team by Monday 9 March 2026, 10:30: Late', items: [{ text: 'By an hour', items: [] }] },
            ],
          },
        ],
      },
    ]);
  });

  test('leave out headings with nothing below, and outputs without anything', () => {
    const found = compose(sheet, { what: 'I did it', rows: '[]' }, style);
    expect(found[0]?.blocks.map((block) => block.kind)).toEqual(['heading', 'text']);
    expect(compose(sheet, { rows: '[]' }, style)).toEqual([]);
  });

  test('hold a private part only when asked to, and so does the backup', () => {
    expect(JSON.stringify(compose(sheet, note, style))).not.toContain('Fear');
    expect(JSON.stringify(compose(sheet, note, { ...style, privately: true }))).toContain('Fear');
    expect(JSON.stringify(backup(sheet, note, false))).not.toContain('Fear');
    expect(JSON.stringify(backup(sheet, note, true))).toContain('Fear');
  });

  test('hold nothing of a field that is not shown, and have it again when it is', () => {
    const hidden = { ...note, size: 'low', why: 'A reason' };
    expect(JSON.stringify(backup(sheet, hidden, true))).not.toContain('A reason');
    expect(JSON.stringify(backup(sheet, { ...hidden, size: 'high' }, true))).toContain('A reason');
  });

  test('are told as plain text', () => {
    expect(plainDocument('Sample', compose(sheet, { what: 'I did it', rows }, style))).toBe(
      'Sample\n\n\nOUT\n\nFirst\n\nI did it.\n\nSecond\n\n1. My boss: (gap)\n2. The team by Monday 9 March 2026, 10:30: Late\n   - By an hour\n',
    );
  });
});

test('the backup says its format, its version and its worksheet, and holds each answer', () => {
  expect(backup(sheet, { '#': 'seed', what: 'I', hit: 'team client', rows }, false)).toEqual({
    format: 'goldseam-worksheet',
    version: 1,
    worksheet: 'sample',
    answers: {
      what: 'I',
      hit: ['team', 'client'],
      rows: [{ who: 'team', fact: 'Late', more: 'By an hour', by: '2026-03-09T10:30' }, { who: 'boss' }, {}],
    },
  });
});
