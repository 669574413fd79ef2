import { describe, expect, test } from 'vitest';
import { expectOne, files, instead, more, saidOf } from './site.ts';

const { course, one } = files;
const sheet = 'courses/tea/worksheets/plan.yaml';

/** A sheet with a field of each kind that a day, a time or an option is filled into; its example has this answer. */
const plan = (answer: string) => ({
  [one]: more('<Worksheet id="plan" />'),
  [sheet]: `id: plan
kind: steps
title: Plan
intro: A plan.
gives: a plan
minutes: 3
steps:
  - id: s
    title: S
    fields:
      - { id: day, kind: date, label: Day }
      - { id: hour, kind: time, label: Hour }
      - { id: both, kind: moment, label: Both }
      - { id: size, kind: pick, label: Size, options: [{ id: small, text: Small }, { id: large, text: Large }] }
      - { id: all, kind: picks, label: All, options: [{ id: red, text: Red }, { id: blue, text: Blue }] }
      - { id: rows, kind: list, label: Rows, row: row, columns: [{ id: when, kind: date, label: When }] }
examples:
  worked: { story: S., answers: { day: 2026-03-09 } }
  half:
    story: H.
    answers:
      ${answer}
outputs:
  - { id: o, title: O, pieces: [{ text: '{day}' }] }
`,
});

describe('an answer that a field can’t have', () => {
  test.each<[answer: string, column: number, says: string]>([
    ['day: 2026-02-31', 7, 'There is no 31 February 2026: that month has 28 days'],
    ["day: '2026-02-31'", 7, 'There is no 31 February 2026'],
    ['day: 2025-02-29', 7, 'has 28 days'],
    ['day: 2026-04-31', 7, 'There is no 31 April 2026: that month has 30 days'],
    ['day: 2026-13-01', 7, 'There is no month 13'],
    ['day: 2026-00-10', 7, 'There is no month 0'],
    ['day: 2026-03-00', 7, 'There is no 0 March'],
    ['day: 9.3.2026', 7, 'Write year-month-day, like 2026-03-09'],
    ['day: 2026-3-9', 7, 'Write year-month-day'],
    ['day: 2026-03-09T10:30', 7, 'is no day here'],
    ['hour: 24:30', 7, 'from 00:00 to 23:59'],
    ['hour: 9:30', 7, 'like 09:30'],
    ['hour: 10:75', 7, 'is no time of day'],
    ['both: 2026-02-30T10:30', 7, 'There is no 30 February'],
    ['both: 2026-03-09', 7, 'like 2026-03-09T10:30'],
    ['both: 2026-03-09T25:00', 7, 'no time of day'],
    ['size: medium', 7, 'no option "medium" here. Its options are: small, large'],
    ['all: [red, green]', 18, 'no option "green" here. Its options are: red, blue'],
    ['rows: [{ when: 2026-06-31 }]', 16, 'There is no 31 June 2026'],
  ])('%s', (answer, column, says) => {
    expectOne(plan(answer), `${sheet}:22:${column}`, 'schema', says);
  });

  test('is a year where a text is wanted', () => {
    expectOne(plan('day: 2026'), `${sheet}:22:7`, 'schema', 'Put it in quotes', 'day: "2026"');
  });

  test.each([
    'day: 2024-02-29',
    'day: 2000-02-29',
    'hour: 00:00',
    'both: 2026-03-09T23:59',
    'size: large',
    'all: [red, blue]',
    'rows: []',
  ])('%s is fine', (answer) => {
    expect(saidOf(plan(answer))).toEqual([]);
  });
});

describe('the date of a source', () => {
  const date = (text: string) => ({ [course]: instead('points: 3 }', `points: 3, date: ${text} }`) });

  test.each([
    ['2026-02-31', 'There is no 31 February 2026'],
    ["'2026-02-31'", 'There is no 31 February 2026'],
    ['31 February 2026', 'There is no 31 February 2026'],
    ["'February 30, 2024'", 'has 29 days'],
    ['31. April 2026', 'There is no 31 April'],
    ['31 november 2025', 'has 30 days'],
    ['2024', 'date: "2024"'],
    ['31 Feb 2026', 'There is no 31 February 2026'],
    ['"Feb 31, 2026"', 'There is no 31 February 2026'],
    ['31st February 2026', 'There is no 31 February 2026'],
    ['31.02.2026', 'There is no 31 February 2026'],
    ['30/02/2026', 'There is no'],
    ['2026/02/31', 'There is no 31 February 2026'],
    ['2026-2-30', 'There is no 30 February 2026'],
    ['31-Feb-2026', 'There is no 31 February 2026'],
    ['"Sept 31, 2026"', 'There is no 31 September 2026'],
    ['the 0th of May 2026', 'There is no 0 May 2026'],
    ['"Sat., 31 Nov. 2026"', 'There is no 31 November 2026'],
    ['30 February – 2 March 2026', 'There is no 30 February 2026'],
  ])('%s is none', (text, says) => {
    expectOne(date(text), `${course}:11:56`, 'schema', says);
  });

  test.each([
    '29 February 2024',
    'March 2026',
    "'2024'",
    '2024-02-29',
    'spring 2020',
    '2019–2021',
    '"Tuesday, 3 March 2026"',
    'Q1 2024',
    '12th century',
    '28 Feb. 2026',
    '12/31/2026',
    '31/12/2026',
    '31.12.2026',
    '"Sept 30, 2026"',
    '28 February – 2 March 2026',
    '"May 2026, at 10.30"',
    'version 1.2.2026',
    '"March 31st, 2026"',
    '"mayor of 31 towns, 2026"',
  ])('%s is one', (text) => {
    expect(saidOf(date(text))).toEqual([]);
  });
});
