import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadline, noticeAt, secondsLeft } from '../../../../src/domain/quiz/assessment/clock.ts';
import { standing } from '../../../../src/domain/quiz/assessment/standing.ts';
import { attemptWith } from './sample.ts';

const done = (form: string, completed: number) => attemptWith([], { form, completed });
const minute = 60_000;

describe('where a learner stands', () => {
  test('with an attempt begun, it goes on', () => {
    const open = attemptWith([]);
    expect(standing({ id: 'test', attempts: 1 }, [open], 0)).toEqual({ type: 'open', attempt: open });
  });

  test('attempts are counted, those at other quizzes are not', () => {
    const rules = { id: 'test', attempts: 2 } as const;
    expect(standing(rules, [done('other', 1)], 5)).toEqual({ type: 'ready', form: 'test', left: 2 });
    expect(standing(rules, [done('test', 1)], 5)).toEqual({ type: 'ready', form: 'test', left: 1 });
    expect(standing(rules, [done('test', 1), done('test', 2)], 5)).toEqual({ type: 'used-up' });
  });

  test('however many were taken, an unlimited test is never used up', () => {
    fc.assert(
      fc.property(fc.nat(50), (count) => {
        const attempts = Array.from({ length: count }, (_, i) => done('test', i + 1));
        expect(standing({ id: 'test', attempts: 'unlimited' }, attempts, 1e9).type).toBe('ready');
      }),
    );
  });

  test('it waits from the submit, to the millisecond', () => {
    const rules = { id: 'test', attempts: 'unlimited', coolOff: 10 } as const;
    const attempts = [done('test', 1000)];
    expect(standing(rules, attempts, 1000 + 10 * minute - 1)).toMatchObject({
      type: 'waiting',
      until: 1000 + 10 * minute,
    });
    expect(standing(rules, attempts, 1000 + 10 * minute)).toMatchObject({ type: 'ready' });
    expect(standing(rules, [], 0)).toMatchObject({ type: 'ready' });
  });

  test.each([
    ['a second', 1],
    ['an hour', 60 * minute],
    ['ten years', 10 * 365 * 24 * 60 * minute],
    ['the end of all calendars', 8.64e15 - 5000],
  ])('nobody waits for an attempt that ended in the future, by %s', (_what, ahead) => {
    const rules = { id: 'test', attempts: 3, coolOff: 10 } as const;
    expect(standing(rules, [done('test', 5000 + ahead)], 5000)).toEqual({ type: 'ready', form: 'test', left: 2 });
  });

  test('nobody waits longer than the author said', () => {
    const rules = { id: 'test', attempts: 'unlimited', coolOff: 10 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8.64e15 }), fc.integer({ min: 0, max: 8.64e15 }), (completed, now) => {
        const stands = standing(rules, [done('test', completed)], now);
        if (stands.type === 'waiting') expect(stands.until - now).toBeLessThanOrEqual(10 * minute);
      }),
    );
  });

  test('a retake is the next form that was not seen, then the one longest ago', () => {
    const forms = ['a', 'b'].map((id) => ({ id, questions: [] }));
    const rules = { id: 'test', attempts: 'unlimited', forms } as const;
    expect(standing(rules, [], 0)).toMatchObject({ form: 'a' });
    expect(standing(rules, [done('a', 1)], 5)).toMatchObject({ form: 'b' });
    expect(standing(rules, [done('a', 1), done('b', 2)], 5)).toMatchObject({ form: 'a' });
  });
});

describe('the clock', () => {
  test('ends at an absolute time by the pace that was chosen', () => {
    expect(deadline(10, 'standard', 1000)).toBe(1000 + 10 * minute);
    expect(deadline(10, 'half', 1000)).toBe(1000 + 15 * minute);
    expect(deadline(10, 'double', 1000)).toBe(1000 + 20 * minute);
    expect(deadline(10, 'none', 1000)).toBeUndefined();
  });

  test('speaks at half time, at 30 and 10 seconds and at the end, and never goes back', () => {
    const until = 10 * minute;
    const at = (left: number) => noticeAt(0, until, until - left);
    expect([5 * minute + 1, 5 * minute, 30_001, 30_000, 10_000, 1, 0, -9].map(at)).toEqual([
      undefined,
      'half',
      'half',
      'thirty',
      'ten',
      'ten',
      'over',
      'over',
    ]);
    const order = [undefined, 'half', 'thirty', 'ten', 'over'];
    fc.assert(
      fc.property(fc.integer({ min: minute, max: 600 * minute }), fc.nat(), fc.nat(), (length, x, y) => {
        const [early, late] = [Math.min(x, y), Math.max(x, y)].map((now) => order.indexOf(noticeAt(0, length, now)));
        expect(early).toBeLessThanOrEqual(late ?? 0);
      }),
    );
  });

  test('never shows less than nothing', () => {
    expect([secondsLeft(5000, 0), secondsLeft(5000, 4001), secondsLeft(5000, 9000)]).toEqual([5, 1, 0]);
  });
});
