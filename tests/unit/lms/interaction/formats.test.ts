import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, duration, timeOfDay, timespan, timestamp } from '../../../../src/domain/lms/interaction/formats.ts';

test.each([
  [0, '0000:00:00.00', 'PT0S'],
  [1234, '0000:00:01.23', 'PT1.23S'],
  [59_996, '0000:01:00.00', 'PT60S'],
  [3_600_000, '0001:00:00.00', 'PT3600S'],
  [-5, '0000:00:00.00', 'PT0S'],
  [36_000_000_000 * 4, '9999:59:59.99', 'PT144000000S'],
])('%d ms is %s, or %s', (ms, clock, iso) => {
  expect([timespan(ms), duration(ms)]).toEqual([clock, iso]);
});

test.each([
  [Date.UTC(2026, 10, 27, 9, 5, 7, 129), '2026-11-27T09:05:07.12Z'],
  [Date.UTC(2026, 10, 27, 9, 5, 7, 0), '2026-11-27T09:05:07.00Z'],
  // Clocks that are far out say something that an LMS can read all the same.
  [8.64e15, '9999-12-31T23:59:59.99Z'],
  [-1, '1970-01-01T00:00:00.00Z'],
])('%d is %s', (at, text) => {
  expect(timestamp(at)).toBe(text);
});

test('a time of day is the one on the learner’s wall', () => {
  const at = Date.UTC(2026, 10, 27, 23, 30, 5);
  expect(timeOfDay(at, -120)).toBe('01:30:05');
  expect(timeOfDay(at, 300)).toBe('18:30:05');
});

describe('for any time', () => {
  const ms = fc.integer({ min: -1e6, max: 1e14 });
  test('they are as the standards want them', () => {
    fc.assert(
      fc.property(ms, (one) => {
        expect(timespan(one)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        expect(duration(one)).toMatch(/^PT\d+(\.\d{1,2})?S$/);
        expect(timestamp(one)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/);
      }),
    );
  });
});

test.each([
  [1, '1'],
  [1 / 3, '0.3333'],
  [1e-7, '0'],
  [66.666666, '66.6667'],
])('%d is told as %s', (value, text) => {
  expect(decimal(value)).toBe(text);
});
