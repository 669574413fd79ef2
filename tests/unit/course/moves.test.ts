import { describe, expect, test } from 'vitest';
import { type Keys, type MoveState, moveState } from '../../../src/domain/course/moves.ts';
import type { Key } from '../../../src/domain/quiz/key.ts';
import { type Deed, noon, recordOf } from './record.ts';

const key = (move: string, revision = 1): Key => ({
  kind: 'choice',
  revision,
  move,
  options: [
    { id: 's', rating: 'strong' },
    { id: 'w', rating: 'workable' },
    { id: 'c', rating: 'costly' },
  ],
});
const keys: Keys = {
  one: key('tell'),
  two: key('tell'),
  three: key('tell'),
  scene: key('tell'),
  other: key('sorry'),
  keyed: { ...key('tell'), options: [{ id: 's', key: true }, { id: 'c' }] },
  changed: key('tell', 2),
};

const practice = (question: string, pick: string, n = 0): Deed => ({ practice: question, pick, at: noon(n) });
const form = (name: string, pick: string, n = 0): Deed => ({ form: name, picks: { scene: pick }, at: noon(n) });
const state = (deeds: Deed[], offset = 0) => moveState(recordOf(...deeds), keys, 'tell', () => offset);

describe('a move', () => {
  test.each<[string, Deed[], MoveState]>([
    ['is not tried at the start', [], 'not-tried'],
    ['is not tried by another move', [practice('other', 's')], 'not-tried'],
    ['is not tried by a question that is not rated', [practice('keyed', 's')], 'not-tried'],
    ['is not tried by a question that is no more', [practice('retired', 's')], 'not-tried'],
    ['is not tried by an option that is no more', [practice('one', 'gone')], 'not-tried'],
    ['is tried after a costly choice', [practice('one', 'c')], 'tried'],
    ['is tried after a workable choice', [practice('one', 'w')], 'tried'],
    ['is steady once after a strong choice', [practice('one', 's')], 'steady-once'],
    [
      'is steady twice after strong choices on two days',
      [practice('one', 's'), practice('two', 's', 1)],
      'steady-twice',
    ],
    ['goes down after a costly choice', [practice('one', 's'), practice('two', 'c', 1)], 'tried'],
    [
      'goes down from steady twice as well',
      [practice('one', 's'), practice('two', 's', 1), practice('three', 'c', 2)],
      'tried',
    ],
    [
      'is steady once when it comes back',
      [practice('one', 's'), practice('two', 'c', 1), practice('three', 's', 2)],
      'steady-once',
    ],
  ])('%s', (_what, deeds, expected) => {
    expect(state(deeds)).toBe(expected);
  });
});

describe('an occasion', () => {
  test.each<[string, Deed[], MoveState]>([
    ['is all the practice of one day', [practice('one', 's'), practice('two', 's')], 'steady-once'],
    ['is not steady with half', [practice('one', 's'), practice('two', 'c')], 'tried'],
    [
      'is steady with two of three',
      [practice('one', 's'), practice('two', 'c'), practice('three', 's')],
      'steady-once',
    ],
    ['is each of two forms on one day', [form('a', 's'), form('b', 's')], 'steady-twice'],
    ['is a form beside the practice of the day', [practice('one', 's'), form('a', 's')], 'steady-twice'],
    ['is no form that is taken again', [form('a', 's'), form('a', 's', 9)], 'steady-once'],
    ['is the first finish of a form, for better or worse', [form('a', 'c'), form('a', 's', 9)], 'tried'],
    ['is no form that was left', [{ form: 'a', picks: { scene: 's' }, at: noon(0), left: true }], 'not-tried'],
    [
      'is a form that was left and finished later',
      [{ form: 'a', picks: { scene: 'c' }, at: noon(0), left: true }, form('a', 's', 1)],
      'steady-once',
    ],
    ['is no second try at a question', [practice('one', 'c'), practice('one', 's')], 'tried'],
    ['is no second try on another day either', [practice('one', 's'), practice('one', 's', 1)], 'steady-once'],
    ['comes in the order of days', [form('b', 'c', 5), practice('one', 's', 1)], 'tried'],
  ])('%s', (_what, deeds, expected) => {
    expect(state(deeds)).toBe(expected);
  });
});

describe('a question that changed its meaning', () => {
  const old: Deed = { practice: 'changed', pick: 's', at: noon(0), revision: 1 };
  const anew: Deed = { practice: 'changed', pick: 's', at: noon(1), revision: 2 };

  test('does not count by its old answer', () => {
    expect(state([old])).toBe('not-tried');
    expect(state([{ form: 'a', picks: { changed: 's' }, at: noon(0), revision: 1 }])).toBe('not-tried');
  });

  test('counts by the first answer to what it is today', () => {
    expect(state([anew])).toBe('steady-once');
    expect(state([old, anew])).toBe('steady-once');
    expect(state([old, { ...anew, pick: 'c' }, anew])).toBe('tried');
  });
});

describe('a day', () => {
  const midnight = noon(0) + 43_200_000;
  const around: Deed[] = [
    { practice: 'one', pick: 's', at: midnight - 1 },
    { practice: 'two', pick: 's', at: midnight },
  ];

  test.each<[string, number, MoveState]>([
    ['ends at midnight in Greenwich', 0, 'steady-twice'],
    ['goes on in New York, where it is 7 in the evening', 300, 'steady-once'],
    ['has long begun in Kathmandu', -345, 'steady-once'],
  ])('%s', (_where, offset, expected) => {
    expect(state(around, offset)).toBe(expected);
  });

  test.each([300, -345, 720, -840])('ends at local midnight, %i minutes behind', (offset) => {
    const local = around.map((deed) => ({ ...deed, at: deed.at + offset * 60_000 }));
    expect(state(local, offset)).toBe('steady-twice');
    expect(
      state(
        local.map((deed) => ({ ...deed, at: deed.at - 1 })),
        offset,
      ),
    ).toBe('steady-once');
  });
});

describe('the same answers', () => {
  // Berlin: an hour before UTC in winter, two in summer, which began on 29 March 2026.
  const summer = Date.UTC(2026, 2, 29, 1);
  const berlin = (at: number) => (at < summer ? -60 : -120);
  const strong = (question: string, when: string): Deed => ({ practice: question, pick: 's', at: Date.parse(when) });
  const late = [strong('one', '2026-03-10T22:30+01:00'), strong('two', '2026-03-10T23:30+01:00')];
  const two = [strong('one', '2026-03-10T23:30+01:00'), strong('two', '2026-03-11T20:00+01:00')];

  test.each<[string, Deed[], MoveState]>([
    ['on one late evening of winter are one day', late, 'steady-once'],
    ['on two days of winter are two', two, 'steady-twice'],
    [
      'on one late evening of summer are one day',
      [strong('one', '2026-07-10T22:30+02:00'), strong('two', '2026-07-10T23:30+02:00')],
      'steady-once',
    ],
    [
      'before and after the clocks change in one night are one day',
      [strong('one', '2026-03-29T00:30+01:00'), strong('two', '2026-03-29T23:30+02:00')],
      'steady-once',
    ],
    [
      'on the last evening of winter and the first morning of summer are two',
      [strong('one', '2026-03-28T23:30+01:00'), strong('two', '2026-03-29T00:10+01:00')],
      'steady-twice',
    ],
  ])('%s, whenever they are looked at', (_what, deeds, state) => {
    expect(moveState(recordOf(...deeds), keys, 'tell', berlin)).toBe(state);
  });
});
