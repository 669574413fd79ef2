import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, side } from '../../../src/domain/quiz/number.ts';
import { pairOf, pairsIn } from '../../../src/domain/quiz/pairs.ts';
import { fits, fold, slipped } from '../../../src/domain/quiz/typed.ts';
import { id } from '../../../src/schemas/id.ts';
import { partId } from '../../../src/schemas/questions/common.ts';

describe('a typed answer', () => {
  test.each([
    ['with spaces around and within', '  a  blameless \n review ', true],
    ['in capitals', 'A BLAMELESS REVIEW', true],
    ['with another word', 'a blameless meeting', false],
  ])('%s', (_what, text, right) => {
    expect(fits(text, ['a blameless review'])).toBe(right);
  });

  test('counts the same however its accents and apostrophes are made', () => {
    expect(fits('cafe\u0301', ['café'])).toBe(true);
    expect(fits('don’t', ["don't"])).toBe(true);
  });

  test('keeps its capitals where they matter', () => {
    expect([fits('nasa', ['NASA'], true), fits('NASA', ['NASA'], true)]).toEqual([false, true]);
  });

  test('is folded to what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test.each([
    ['a letter too many', 'blammeless', true],
    ['a letter missing', 'blmeless', true],
    ['a letter changed', 'blamelesz', true],
    ['two letters the wrong way round', 'balmeless', true],
    ['two slips', 'blmelezs', false],
    ['no slip', 'blameless', false],
    ['the slip of a short word', 'plam', false],
  ])('with %s', (_what, text, slip) => {
    expect(slipped(text, ['blameless', 'plan'])).toBe(slip);
  });
});

describe('a typed number', () => {
  test.each<[string, number]>([
    ['90', 90],
    [' 90 minutes', 90],
    ['90Minutes', 90],
    ['+3', 3],
    ['−3', -3],
    ['-3,5', -3.5],
    ['.5', 0.5],
    ['0,125', 0.125],
    ['1.5', 1.5],
    ['12,50', 12.5],
    ['1 250', 1250],
    ["1'250.5", 1250.5],
    ['1,250,000', 1250000],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1.250.000,75', 1250000.75],
    ['1234.567', 1234.567],
    ['９０', 90],
  ])('"%s" is read', (text, value) => {
    expect(readNumber(text, 'minutes')).toEqual({ type: 'number', value });
  });

  test.each(['1,250', '1.250', '-12,500'])('"%s" can be read in two ways, and both are offered', (text) => {
    const read = readNumber(text);
    if (read.type !== 'two-ways') return expect.unreachable(`${text} was read as ${read.type}`);
    const both = read.values.map((one) => readNumber(one));
    expect(both.map(({ type }) => type)).toEqual(['number', 'number']);
    expect(both[0]).not.toEqual(both[1]);
  });

  test.each(['', 'abc', '1,2,3', '12 5', '1e5', '--3', 'Infinity', '5 hours', '1.2.3'])('"%s" is no number', (text) => {
    expect(readNumber(text, 'minutes')).toEqual({ type: 'none' });
  });

  test('whatever is typed, reading does not fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['number', 'two-ways', 'none']).toContain(readNumber(text, 'kg').type);
      }),
    );
  });

  test('every number as it is usually written is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(99), (whole, part) => {
        const text = `${whole}.${String(part).padStart(2, '0')}`;
        expect(readNumber(text)).toEqual({ type: 'number', value: Number(text) });
        expect(readNumber(text.replace('.', ','))).toEqual({ type: 'number', value: Number(text) });
      }),
    );
  });

  test('a range holds its ends, and 0.1 + 0.2 is 0.3', () => {
    expect([side(1, 1, 2), side(2, 1, 2), side(0.1 + 0.2, 0.3, 0.3)]).toEqual([0, 0, 0]);
    expect([side(0.9, 1, 2), side(2.1, 1, 2), side(5, 6), side(5, undefined, 4)]).toEqual([-1, 1, -1, 1]);
  });
});

describe('a pair of ids', () => {
  const part = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/).filter((one) => one.length <= 38);

  test('comes apart again, and fits into a record', () => {
    fc.assert(
      fc.property(part, part, (left, right) => {
        expect(partId.safeParse(left).success && id.safeParse(right).success).toBe(true);
        expect([...pairsIn([pairOf(left, right)])]).toEqual([[left, right]]);
      }),
    );
    expect(pairOf('a'.repeat(38), 'b'.repeat(38)).length).toBeLessThanOrEqual(80);
  });

  test('is left out where a left side has two partners, whatever the order', () => {
    for (const picks of [
      ['a--x', 'a--y', 'b--x'],
      ['b--x', 'a--y', 'a--x'],
    ])
      expect([...pairsIn(picks)]).toEqual([['b', 'x']]);
    expect([...pairsIn(['a--x', 'a--x'])]).toEqual([['a', 'x']]);
  });
});
