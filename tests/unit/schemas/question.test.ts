import { describe, expect, test } from 'vitest';
import { question } from '../../../src/schemas/question.ts';
import { keyed, rated, several, withOption } from './sample.ts';

const complaints = (input: unknown) => {
  const { error } = question.safeParse(input);
  return (error?.issues ?? []).map(({ message, path }) => `${path.join('.')}: ${message}`);
};
const third = { id: 'third', text: 'A third', why: 'So.' };
const twoStrong = withOption(rated, 1, { rating: 'strong' });

describe('a good question', () => {
  test.each([
    ['rated', rated],
    ['keyed', keyed],
    ['with several keys', several],
    ['with two strong options that are close', { ...twoStrong, close: true }],
    ['with a strong option that has no pull', withOption(rated, 0, { pull: undefined })],
  ])('%s passes', (_what, input) => {
    expect(complaints(input)).toEqual([]);
  });

  test('gets what its author left out', () => {
    expect(question.parse(rated)).toMatchObject({ revision: 1, points: [], close: false, ordered: false });
  });
});

describe('one complaint, at its place, about', () => {
  test.each<[string, unknown, string]>([
    [
      'an option id used twice',
      withOption(keyed, 1, { id: 'one' }),
      'options.1.id: Option id "one" is used twice. Give each option its own.',
    ],
    [
      'ratings beside keys',
      withOption(rated, 0, { key: true }),
      'options: Use ratings or keys, not both in one question.',
    ],
    [
      'an option without a rating beside rated ones',
      { ...rated, options: [...rated.options, third] },
      'options: Rate every option, or none.',
    ],
    [
      'ratings in "choices"',
      { ...rated, kind: 'choices' },
      'options: A "choices" question is keyed; ratings belong to "choice".',
    ],
    [
      'no right option',
      withOption(keyed, 0, { key: false }),
      'options: No option is right. Add a rating to every option, or `key: true` to the right one.',
    ],
    [
      'no right option in "choices"',
      { ...withOption(keyed, 0, { key: undefined }), kind: 'choices' },
      'options: No option is right. Add a rating to every option, or `key: true` to the right one.',
    ],
    [
      'two keys in a "choice"',
      { ...several, kind: 'choice' },
      'options: A "choice" question has one key. For several, use kind "choices".',
    ],
    [
      'no strong option',
      withOption(rated, 0, { rating: 'workable', pull: 'It is easy.' }),
      'options: No option is strong. One must be.',
    ],
    [
      'two strong options that are not said to be close',
      twoStrong,
      'options: Two strong options need `close: true`, so that the feedback can say what would tip it.',
    ],
    [
      'a rated option without a result',
      withOption(rated, 0, { result: undefined }),
      'options.0: A rated option says what happens next: add `result`.',
    ],
    [
      'a costly option without a pull',
      withOption(rated, 1, { pull: undefined }),
      'options.1: Say why decent people choose this: add `pull`.',
    ],
    [
      'a workable option without a pull',
      withOption(rated, 1, { rating: 'workable', pull: undefined }),
      'options.1: Say why decent people choose this: add `pull`.',
    ],
  ])('%s', (_what, input, complaint) => {
    expect(complaints(input)).toEqual([complaint]);
  });
});

describe('a question is refused', () => {
  test.each<[string, unknown, string]>([
    ['of an unknown kind', { ...keyed, kind: 'matching' }, 'kind: '],
    ['with a field that is not known', { ...keyed, hint: 'x' }, ': '],
    ['without a stem', { ...keyed, stem: '' }, 'stem: '],
    ['with one option', { ...keyed, options: keyed.options.slice(0, 1) }, 'options: '],
    ['with seven options', { ...keyed, options: new Array(7).fill(keyed.options[0]) }, 'options: '],
    ['with revision 0', { ...keyed, revision: 0 }, 'revision: '],
    ['with half a revision', { ...keyed, revision: 1.5 }, 'revision: '],
    ['with an id in capitals', { ...keyed, id: 'How-many' }, 'id: '],
    ['with a move that is no id', { ...keyed, move: 'M 1' }, 'move: '],
    ['with an option that says no why', withOption(keyed, 1, { why: '' }), 'options.1.why: '],
    ['with an option of an unknown rating', withOption(rated, 1, { rating: 'weak' }), 'options.1.rating: '],
    ['with an option that has an unknown field', withOption(keyed, 1, { points: 3 }), 'options.1: '],
  ])('%s', (_what, input, place) => {
    expect(complaints(input).some((complaint) => complaint.startsWith(place))).toBe(true);
  });
});
