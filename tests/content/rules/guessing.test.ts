import { describe, expect, test } from 'vitest';
import { ask, errors, keyed, many, option, question } from '../fixture.ts';
import { cues } from './cues.ts';
import { length } from './length.ts';
import { position } from './position.ts';

describe('IQ-03', () => {
  test.each([
    [[12, 9, 9], true],
    [[11, 9, 9], false],
    [[13, 11, 9], true],
    [[23, 20, 20], false],
    [[5, 3, 3], true], // 19 characters against 11
  ])('%j', (sizes, fails) => {
    expect(errors(length, ask([keyed('q', sizes)])).length > 0).toBe(fails);
  });
});

describe('IQ-04', () => {
  const set = (n: number, hits: number, mode: 'practice' | 'moments', by = 1) =>
    errors(
      length,
      ask(
        many(n, (i) => keyed(`q-${i}`, i < hits ? [9 + by, 9, 9] : [9, 9, 9])),
        mode,
      ),
    );

  test('allows what chance gives in a bank', () => {
    expect(set(24, 12, 'practice')).toEqual([]);
    expect(set(24, 13, 'practice').join()).toContain('longest option in 13 of 24; chance gives at most 12');
    expect(set(24, 13, 'practice', -1).join()).toContain('shortest option in 13 of 24');
  });

  test('looks at each form alone', () => {
    expect(set(6, 4, 'moments')).toEqual([]);
    expect(set(6, 5, 'moments').filter((e) => e.includes('5 of 6'))).toHaveLength(2);
  });

  test('leaves out questions with several keys', () => {
    expect(errors(length, ask(many(6, (i) => ({ ...keyed(`q-${i}`, [10, 9, 9]), kind: 'choices' })))).join()).toBe('');
  });
});

describe('IQ-06', () => {
  const said = (text: string, hits: number, rating: 'strong' | 'costly') =>
    errors(
      cues,
      ask(
        many(20, (i) => {
          const q = question(`q-${i}`);
          return i < hits ? { ...q, options: q.options.map((o) => (o.rating === rating ? { ...o, text } : o)) } : q;
        }),
      ),
    );

  test('allows one in ten', () => {
    expect(said('Never mention it.', 2, 'costly')).toEqual([]);
    expect(said('Never mention it.', 3, 'costly')).toHaveLength(1);
    expect(said('You might ring.', 3, 'strong')).toHaveLength(1);
    expect(said('Never mention it.', 3, 'strong')).toEqual([]);
    expect(said('You might ring.', 3, 'costly')).toEqual([]);
  });
});

test.each([
  ['All of the above.', true],
  ['Any of these.', true],
  ['Both A and send it.', true],
  ['a and c', true],
  ['Both a plan and a date.', false],
  ['Ring them both.', false],
])('IQ-07 %s', (text, fails) => {
  const q = question('q', 0, { options: [option('a', 'strong'), option('b', 'costly', { text })] });
  expect(errors(cues, ask([q])).length > 0).toBe(fails);
});

describe('POS-03', () => {
  const places = (list: number[], mode: 'practice' | 'moments' = 'practice') =>
    errors(
      position,
      ask(
        list.map((p, i) => question(`q-${i}`, p)),
        mode,
      ),
    );

  test('a form uses each place', () => {
    expect(places([0, 1, 2, 0, 1, 2], 'moments')).toEqual([]);
    expect(places([0, 1, 0, 1, 0, 1], 'moments')).toHaveLength(1);
    expect(places([0, 1, 0, 2, 0, 0], 'moments')).toHaveLength(1);
  });

  test('a bank of 24 or more spreads them', () => {
    expect(places(Array.from({ length: 24 }, (_, i) => i % 3))).toEqual([]);
    expect(places(Array.from({ length: 24 }, (_, i) => (i % 4 === 3 ? 0 : i % 4))).join()).toContain(
      'place 1 in 12 of 24 (0.50)',
    );
  });

  test('no more than three in a row, keyed questions included', () => {
    expect(places([1, 1, 1, 0])).toEqual([]);
    expect(places([1, 1, 1, 1])).toHaveLength(1);
    expect(errors(position, ask(many(4, (i) => keyed(`q-${i}`, [9, 9, 9]))))).toHaveLength(1);
  });
});
