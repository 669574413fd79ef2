import { describe, expect, test } from 'vitest';
import { files, instead, more, saidOf } from './site.ts';

const place = (id: string) => ({ [files.one]: more(`<Worksheet id="${id}" />`) });

const plan = 'courses/tea/worksheets/plan.yaml';
const steps = `id: plan
kind: steps
title: Plan
intro: A plan.
gives: a plan
minutes: 3
steps:
  - id: before
    title: Before
    fields:
      - id: size
        kind: size
        label: How many?
        options: [{ id: few, text: Few }, { id: many, text: Many }]
      - id: what
        kind: text
        label: Which tea?
        when: { size: [few] }
        checks:
          - { kind: words, words: [perhaps, maybe], say: Which one? }
      - id: kinds
        kind: picks
        label: What else?
        options: [{ id: milk, text: Milk }, { id: lemon, text: Lemon }]
        checks:
          - { kind: picked, options: [milk], say: Fresh? }
  - id: after
    title: After
    fields:
      - id: guests
        kind: list
        label: Who comes?
        row: guest
        columns:
          - { id: name, kind: text, label: Name }
          - id: cup
            kind: pick
            label: Cup
            options: [{ id: big, text: Big }, { id: small, text: Small }]
        checks:
          - { kind: rows, where: { cup: [big] }, say: Who has the big cup? }
      - { id: day, kind: date, label: When? }
examples:
  worked: { story: A guest came., answers: { size: few } }
  half: { story: A guest came., answers: {} }
checks:
  - { kind: limit, of: [what], most: 9, say: Shorter. }
outputs:
  - { id: card, title: Card, pieces: [{ text: "{what}." }] }
  - { id: list, title: List, pieces: [{ text: "{kinds}." }] }
calendar:
  - id: tea
    on: day
    title: Tea
    repeat:
      days: { field: size, is: { few: 1, many: 2 } }
      times: { field: size, is: { few: 1, many: 2 } }
`;

const pause = 'courses/tea/worksheets/pause.yaml';
const timed = `id: pause
kind: timed-steps
title: Pause
intro: A pause.
trigger:
  label: What happened?
  options: [{ id: spill, text: A spill }, { id: burn, text: A burn }]
steps:
  - { id: stop, title: Stop, seconds: 10, text: [Stop.] }
  - { id: look, title: Look, seconds: 10, text: [Look.] }
line:
  label: What now?
  example: I wipe it up.
  checks: [{ words: [never], say: Never? }]
`;

const whenThen = 'courses/tea/worksheets/when.yaml';
const ifThen = `id: when
kind: if-then
title: When
intro: A sentence.
cues: [it boils, it spills]
moves: [pour it, wipe it]
example: If it boils, I pour it.
`;

const sheets = [
  [plan, steps, 'plan'],
  [pause, timed, 'pause'],
  [whenThen, ifThen, 'when'],
] as const;

/** What is said of one of the sheets with a text in place of another. */
function saidWith(file: string, from: string, to: string): string[] {
  const [, text = '', id = ''] = sheets.find(([one]) => one === file) ?? [];
  return saidOf({ ...place(id), [file]: instead(from, to)(text) });
}

test.each(sheets)('%s is sound', (file, text, id) => {
  expect(saidOf({ ...place(id), [file]: text })).toEqual([]);
});

describe('said of a worksheet, once and in its line', () => {
  test.each<[what: string, file: string, from: string, to: string, line: string, rule: string, says: string]>([
    ['a step twice', plan, '- id: after', '- id: before', '27', '[schema]', 'The id "before" is used twice'],
    [
      'a field twice',
      plan,
      '- { id: day,',
      '- { id: kinds, kind: text, label: K }\n      - { id: day,',
      '42',
      '[schema]',
      'The id "kinds" is used twice',
    ],
    [
      'a column twice',
      plan,
      'columns:\n',
      'columns:\n          - { id: name, kind: long, label: N }\n',
      '36',
      '[schema]',
      'The id "name" is used twice',
    ],
    ['an option twice', plan, '{ id: lemon,', '{ id: milk,', '24', '[schema]', 'The id "milk" is used twice'],
    [
      'an output twice',
      plan,
      '{ id: list, title',
      '{ id: card, title',
      '50',
      '[schema]',
      'The id "card" is used twice',
    ],
    [
      'an option that no condition can find',
      plan,
      'size: [few]',
      'size: [fwe]',
      '18',
      '[schema]',
      '"size" has no option "fwe". Its options are: few, many.',
    ],
    [
      'one of two that no condition can find',
      plan,
      'size: [few]',
      'size: [few, none]',
      '18',
      '[schema]',
      'no option "none"',
    ],
    [
      'a condition on words',
      plan,
      'where: { cup: [big] }',
      'where: { name: [big] }',
      '41',
      '[schema]',
      '"name" has no options to wait for. Write name: any',
    ],
    ['a row that cannot be', plan, 'cup: [big]', 'cup: [tall]', '41', '[schema]', '"cup" has no option "tall"'],
    [
      'a pick that cannot be',
      plan,
      'options: [milk]',
      'options: [sugar]',
      '26',
      '[schema]',
      '"kinds" has no option "sugar". Its options are: milk, lemon.',
    ],
    [
      'a number for no option',
      plan,
      'days: { field: size, is: { few: 1,',
      'days: { field: size, is: { tiny: 1,',
      '56',
      '[schema]',
      'no option "tiny"',
    ],
    [
      'a number for words',
      plan,
      'days: { field: size, is: { few: 1, many: 2 } }',
      'days: { field: what, is: { few: 1 } }',
      '56',
      '[schema]',
      '"what" has no options that could stand for a number',
    ],
    [
      'a check of picks at words',
      plan,
      '{ kind: words, words: [perhaps, maybe],',
      '{ kind: picked, options: [a],',
      '20',
      '[schema]',
      '"what" is of kind text',
    ],
    ['a check of words at a day', plan, 'of: [what]', 'of: [day]', '47', '[schema]', '"day" is of kind date'],
    ['texts of options that are one', plan, 'text: Many', 'text: "Few "', '14', '[alike]', 'stands here twice'],
    ['texts of a column that are one', plan, 'text: Small', 'text: Big', '39', '[alike]', '"Big" stands here twice'],
    [
      'a word that nobody sees',
      plan,
      '[perhaps, maybe]',
      '[perhaps, " "]',
      '20',
      '[answer]',
      'Nothing can be seen in " "',
    ],
    ['a trigger twice', pause, '{ id: burn,', '{ id: spill,', '7', '[schema]', 'Option id "spill" is used twice'],
    ['a part twice', pause, '{ id: look,', '{ id: stop,', '10', '[schema]', 'Step id "stop" is used twice'],
    ['a trigger that looks like another', pause, 'text: A burn', 'text: A  spill', '7', '[alike]', 'stands here twice'],
    [
      'a word of the line that nobody sees',
      pause,
      'words: [never]',
      'words: ["\\u200b"]',
      '14',
      '[answer]',
      'Nothing can be seen',
    ],
    ['a cue twice', whenThen, 'it spills', 'it boils', '5', '[alike]', '"it boils" stands here twice'],
    ['a move twice', whenThen, 'wipe it]', 'pour it]', '6', '[alike]', '"pour it" stands here twice'],
  ])('%s', (_what, file, from, to, line, rule, says) => {
    const said = saidWith(file, from, to);
    expect(said, said.join('\n')).toHaveLength(1);
    expect(said[0]).toContain(`${file}:${line}:`);
    expect(said[0]).toContain(rule);
    expect(said[0]).toContain(says);
  });
});
