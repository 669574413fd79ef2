import { describe, expect, test } from 'vitest';
import { quiz } from '../../../src/schemas/quiz.ts';
import { samples } from './samples.ts';

const question = (id: string, more: object = {}) => ({
  id,
  kind: 'true-false',
  stem: 'So it is.',
  answer: true,
  ifTrue: 'It is.',
  ifFalse: 'It is.',
  ...more,
});
const plain = {
  mode: 'assessment',
  id: 'test',
  title: 'A test',
  call: 'Take it',
  intro: ['It is short.'],
  questions: [question('a', { tags: ['red'] }), question('b', { tags: ['red'] })],
};

const complaints = (change: object) => {
  const parsed = quiz.safeParse({ ...plain, ...change });
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test('a plain test holds, and so does one with everything', () => {
  expect(complaints({})).toEqual([]);
  const every = Object.entries(samples).map(([id, sample]) => ({ ...sample, id: `every-${id}` }));
  expect(complaints({ questions: every, pass: 0.5, next: 'one' })).toEqual([]);
  expect(complaints({ questions: [question('a', { confidence: true })] })).toEqual([]);
  expect(
    complaints({
      questions: [question('a', { tags: ['red'], objective: 'known' }), question('b', { tags: ['blue'] })],
      draw: [
        { tag: 'red', take: 1 },
        { tag: 'blue', take: 1 },
      ],
      shuffle: { questions: true },
      attempts: 2,
      pass: 1,
      showKey: 'after-pass',
      coolOff: 5,
      bands: [
        { from: 0, title: 'Low', text: 'Again.' },
        { from: 0.5, title: 'High', text: 'On.' },
      ],
      objectives: [{ id: 'known', title: 'Know it', revisit: { lesson: 'one' } }],
      next: 'one',
      time: { minutes: 10 },
    }),
  ).toEqual([]);
});

describe('a contradiction is refused with its reason', () => {
  const band = { title: 'A', text: 'B.' };
  const objective = { id: 'aim', title: 'Aim' };
  test.each<[string, object, RegExp]>([
    ['a draw larger than its pool', { draw: [{ tag: 'red', take: 3 }] }, /draw\.0\.take: .*takes 3.*which has 2/],
    ['a pool that nobody is in', { draw: [{ tag: 'blue', take: 1 }] }, /"blue", which has 0/],
    ['a question that is never drawn', { draw: [{ tag: 'blue', take: 1 }] }, /questions\.0: "a" has no tag/],
    [
      'a question in two pools',
      {
        questions: [question('a', { tags: ['red', 'blue'] })],
        draw: [
          { tag: 'red', take: 1 },
          { tag: 'blue', take: 1 },
        ],
      },
      /lies in 2 pools/,
    ],
    [
      'a pool that is drawn from twice',
      {
        draw: [
          { tag: 'red', take: 1 },
          { tag: 'red', take: 1 },
        ],
      },
      /drawn from twice/,
    ],
    [
      'a draw and forms',
      {
        draw: [{ tag: 'red', take: 1 }],
        forms: [
          { id: 'x', name: 'A', questions: ['a'] },
          { id: 'y', name: 'B', questions: ['b'] },
        ],
      },
      /not both/,
    ],
    [
      'a form with a question that is not there, and one in no form',
      {
        forms: [
          { id: 'x', name: 'A', questions: ['a'] },
          { id: 'y', name: 'B', questions: ['c'] },
        ],
      },
      /no question "c"[\s\S]*"b" stands in no form/,
    ],
    ['a score that no draw can reach', { pass: 80, next: 'one' }, /pass: No draw can reach.*write 0\.8/],
    ['a score that everybody reaches', { pass: 0, next: 'one' }, /Everybody passes/],
    ['endless attempts with a pass and no way on', { pass: 0.8 }, /try again for ever/],
    ['attempts that end without a pass and no way on', { pass: 0.8, attempts: 2 }, /has no way on/],
    ['a key that waits for a pass that is not asked', { showKey: 'after-pass' }, /nobody can pass/],
    ['a wait without a second attempt', { attempts: 1, coolOff: 5 }, /nothing to wait for/],
    ['no attempts', { attempts: 0 }, /whole number from 1, or "unlimited"/],
    ['a lowest band above 0', { bands: [{ from: 0.2, ...band }] }, /lowest band is from 0/],
    [
      'bands out of order',
      {
        bands: [
          { from: 0, ...band },
          { from: 0.9, ...band },
          { from: 0.5, ...band },
        ],
      },
      /from the lowest to the highest/,
    ],
    [
      'a band that no score reaches',
      {
        bands: [
          { from: 0, ...band },
          { from: 2, ...band },
        ],
      },
      /No score reaches 2/,
    ],
    ['an objective that nothing tests', { objectives: [objective] }, /No question that is marked tests "aim"/],
    ['an objective that is not there', { questions: [question('a', { objective: 'aim' })] }, /no objective "aim"/],
    ['a question twice', { questions: [question('a'), question('a')] }, /used twice/],
    ['hints', { questions: [question('a', { hints: ['So.'] })] }, /gives no hints/],
    [
      'own words whose model answer is never shown',
      { questions: [question('a'), { ...samples.reflect, id: 'b' }], showKey: 'never' },
      /questions\.1: It is compared with its model answer, which is never shown/,
    ],
    [
      'an objective that only an unmarked question tests',
      { questions: [question('a'), { ...samples.scale, id: 'b', objective: 'aim' }], objectives: [objective] },
      /No question that is marked tests "aim"/,
    ],
    [
      'a pass where nothing is marked',
      { questions: [{ ...samples.scale, id: 'a' }], pass: 0.5, next: 'one' },
      /pass: An attempt may ask nothing that is marked/,
    ],
    [
      'a pass where a draw may take nothing that is marked',
      {
        questions: [question('a', { tags: ['red'] }), { ...samples.scale, id: 'b', tags: ['red'] }],
        draw: [{ tag: 'red', take: 1 }],
        pass: 0.5,
        next: 'one',
      },
      /pass: An attempt may ask nothing that is marked/,
    ],
  ])('%s', (_what, change, says) => {
    expect(complaints(change).join('\n')).toMatch(says);
  });
});
