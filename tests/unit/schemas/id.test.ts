import { expect, test } from 'vitest';
import { id } from '../../../src/schemas/id.ts';

test.each(['a', 'a1', 'first-minute', 'm1-2-3', `a${'b'.repeat(59)}`])('"%s" is an id', (text) => {
  expect(id.parse(text)).toBe(text);
});

test.each(['', '1a', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', 'ä', '__proto__', 'a\n', 'a.b', '<b>'])(
  '"%s" is no id, and the message says how one looks',
  (text) => {
    expect(id.safeParse(text).error?.issues.map((issue) => issue.message)).toEqual([
      'An id is lower-case letters and digits in words joined by hyphens, like "first-minute".',
    ]);
  },
);

test('an id of 61 characters is too long', () => {
  expect(id.safeParse('a'.repeat(61)).error?.issues.map((issue) => issue.message)).toEqual([
    'An id has at most 60 characters.',
  ]);
});
