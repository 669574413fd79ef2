import { describe, expect, test } from 'vitest';
import { question } from '../../../src/schemas/question.ts';
import { form } from '../../../src/schemas/quiz.ts';
import { keyed, rated } from './sample.ts';
import { samples } from './samples.ts';

const complaints = (input: unknown, schema: { safeParse: typeof question.safeParse } = question) => {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(({ message, path }) => `${path.join('.')}: ${message}`);
};

/** The sample with a change somewhere in it. */
const spoilt = <T>(sample: T, change: (copy: T) => void) => {
  const copy = structuredClone(sample);
  change(copy);
  return copy;
};
const { order, match, sort, number, blanks, spot, scale, reflect } = samples;

test.each(Object.entries(samples))('a good question of kind %s passes', (_kind, sample) => {
  expect(complaints(sample)).toEqual([]);
  expect(complaints({ ...sample, hints: ['Look again.'] })).toEqual([]);
});

test('what is never right or wrong asks for no confidence', () => {
  const asking = Object.entries(samples).filter(
    ([, sample]) => complaints({ ...sample, confidence: true }).length === 0,
  );
  expect(asking.map(([kind]) => kind)).toEqual(Object.keys(samples).filter((kind) => !/scale|reflect/.test(kind)));
});

describe('one complaint, at its place, about', () => {
  test.each<[string, unknown, string | RegExp]>([
    [
      'an item id used twice',
      spoilt(order, (q) => Object.assign(q.items[1] ?? {}, { id: 'stop' })),
      'items.1.id: Item id "stop" is used twice. Give each item its own.',
    ],
    [
      'a start that names what is not there',
      { ...order, start: ['stop', 'tell', 'mend', 'x'] },
      /^start\.3: There is no item "x"/,
    ],
    ['a start without an item', { ...order, start: ['tell', 'stop', 'mend'] }, /^start: `start` names every item once/],
    [
      'a start that is right',
      { ...order, start: ['stop', 'tell', 'mend', 'learn'] },
      /^start: `start` is already the right/,
    ],
    [
      'a partner that is not there',
      spoilt(match, (q) => Object.assign(q.left[1] ?? {}, { to: 'costs' })),
      'left.1.to: There is no right side "costs" in this question. Use one of: "did", "cost", "excuse".',
    ],
    [
      'an id too long to be recorded in a pair',
      spoilt(match, (q) => Object.assign(q.right[2] ?? {}, { id: 'a'.repeat(39) })),
      'right.2.id: An id that is recorded in pairs has at most 38 characters.',
    ],
    [
      'a group that is not there',
      spoilt(sort, (q) => Object.assign(q.items[0] ?? {}, { group: 'x' })),
      /^items\.0\.group: .*"x"/,
    ],
    ['a number without a measure', { ...number, value: undefined, tolerance: 0 }, /^: Say what is right/],
    ['a number with two measures', { ...number, tolerance: 0, min: 1 }, /^value: Use `value` with/],
    ['a tolerance around nothing', { ...number, value: undefined, min: 1 }, /^tolerance: `tolerance` belongs/],
    [
      'a range the wrong way round',
      { ...number, value: undefined, tolerance: 0, min: 2, max: 1 },
      /^min: `min` is above/,
    ],
    ['a gap that has no entry', { ...blanks, text: `${blanks.text} {more}` }, /^text: The text has a gap \{more\}/],
    [
      'a gap that is not in the text',
      { ...blanks, text: 'I {deed} it.' },
      /^gaps\.1\.id: The text has \{word\} 0 times/,
    ],
    [
      'a gap typed and picked',
      spoilt(blanks, (q) => Object.assign(q.gaps[1] ?? {}, { accept: ['x'] })),
      /^gaps\.1: A gap is typed/,
    ],
    [
      'a gap with two keys',
      spoilt(blanks, (q) => Object.assign(q.gaps[1]?.options?.[1] ?? {}, { key: true })),
      /^gaps\.1\.options: One option fits/,
    ],
    ['a text in which nothing goes wrong', spoilt(spot, (q) => delete q.spans[2]?.key), /^spans: No piece goes wrong/],
    [
      'a piece without a reason',
      spoilt(spot, (q) => delete q.spans[1]?.why),
      /^spans\.1: A piece that can be picked says why/,
    ],
    [
      'two places where one is asked for',
      spoilt(spot, (q) => Object.assign(q.spans[1] ?? {}, { key: true })),
      /^spans: Several pieces have a key/,
    ],
    ['a scale that says nothing back', { ...scale, say: undefined }, /^steps: Something is said back/],
    [
      'a point used twice',
      { ...reflect, rubric: [...reflect.rubric, ...reflect.rubric] },
      /^rubric\.1\.id: Point id "deed"/,
    ],
  ])('%s', (_what, input, complaint) => {
    expect(complaints(input)).toEqual([typeof complaint === 'string' ? complaint : expect.stringMatching(complaint)]);
  });
});

describe('a form of a moments quiz', () => {
  const of = (one: unknown) => complaints({ id: 'form-a', name: 'A', questions: [one] }, form as never);

  test('takes rated choices', () => {
    expect(of(rated)).toEqual([]);
  });

  test('says that a keyed choice is weighed by nothing', () => {
    expect(of(keyed)).toEqual([
      'questions.0.options: A moments quiz weighs its choices: give every option a `rating`, not a key.',
    ]);
  });

  test('gives no hints and asks for no confidence', () => {
    expect(of({ ...rated, hints: ['Look.'], confidence: true })).toEqual([
      'questions.0.hints: A moments quiz gives no hints. Take them out.',
      'questions.0.confidence: A moments quiz does not ask how sure one is. Take `confidence` out.',
    ]);
  });

  test.each(Object.entries(samples).filter(([kind]) => kind !== 'choice'))('refuses %s', (_kind, sample) => {
    expect(of(sample).some((complaint) => complaint.startsWith('questions.0.kind: '))).toBe(true);
  });
});
