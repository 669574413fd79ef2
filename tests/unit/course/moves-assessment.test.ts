import { expect, test } from 'vitest';
import { type Keys, type MoveState, moveState } from '../../../src/domain/course/moves.ts';
import type { Key } from '../../../src/domain/quiz/key.ts';
import { type Deed, noon, recordOf, type Sitting } from './record.ts';

const key: Key = {
  kind: 'choice',
  revision: 1,
  move: 'tell',
  options: [
    { id: 's', rating: 'strong' },
    { id: 'c', rating: 'costly' },
  ],
};
const keys: Keys = { one: key, two: key, changed: { ...key, revision: 2 } };

const sit = (n: number, picks: Record<string, string>, more: Partial<Sitting> = {}): Sitting => ({
  form: 'test',
  drawn: Object.keys(picks),
  picks,
  at: noon(n),
  ...more,
});
const soon = noon(0) + 60_000;
const instead = (pick: string, at = soon) => ({ changed: { at, picks: { one: pick } } });

test.each<[string, Deed[], MoveState]>([
  ['submitted', [sit(0, { one: 's' })], 'steady-once'],
  ['submitted with a costly choice', [sit(0, { one: 'c' })], 'tried'],
  ['not submitted', [sit(0, { one: 's' }, { left: true })], 'not-tried'],
  ['not answered', [sit(0, { one: '' })], 'not-tried'],
  ['answered anew before the submit', [sit(0, { one: 'c' }, instead('s'))], 'steady-once'],
  ['taken back before the submit', [sit(0, { one: 's' }, instead(''))], 'not-tried'],
  ['answered in time', [sit(0, { one: 's' }, { until: soon })], 'steady-once'],
  ['answered after the time', [sit(0, { one: 's' }, { until: noon(0) - 1 })], 'not-tried'],
  ['changed after the time', [sit(0, { one: 's' }, { until: soon, ...instead('c', soon + 1) })], 'steady-once'],
  ['answered again in another attempt', [sit(0, { one: 'c' }), sit(1, { one: 's' })], 'tried'],
  [
    'answered late, and in time in another attempt',
    [sit(0, { one: 'c' }, { until: 1 }), sit(1, { one: 's' })],
    'not-tried',
  ],
  ['answered again in another form', [sit(0, { one: 's' }), sit(1, { one: 'c' }, { form: 'b' })], 'steady-once'],
  ['left open at first, then answered', [sit(0, { one: '' }), sit(1, { one: 's' })], 'steady-once'],
  [
    'left before the submit, then answered',
    [sit(0, { one: 'c' }, { left: true }), sit(1, { one: 's' })],
    'steady-once',
  ],
  ['beside others that a retake draws', [sit(0, { one: 's' }), sit(1, { one: 'c', two: 's' })], 'steady-twice'],
  ['beside a form of a quiz', [sit(0, { one: 's' }), { form: 'a', picks: { two: 's' }, at: noon(1) }], 'steady-twice'],
  ['before it changed its meaning', [sit(0, { changed: 's' })], 'not-tried'],
  ['anew after that', [sit(0, { changed: 'c' }), sit(1, { changed: 's' }, { revision: 2 })], 'steady-once'],
])('a question of an assessment that was %s', (_what, deeds, state) => {
  expect(moveState(recordOf(...deeds), keys, 'tell', () => 0)).toBe(state);
});
