import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf } from '../../../src/domain/lms/cases.ts';
import { decide } from '../../../src/domain/lms/decide.ts';
import type { Plan } from '../../../src/domain/lms/plan.ts';
import type { Seen } from '../../../src/domain/lms/seen.ts';

const test1 = {
  id: 'final',
  questions: [],
  objectives: [],
  shuffle: { questions: false },
  pass: 0.7,
  attempts: 2 as const,
  known: 0.8,
};
const plan = (change: Partial<Plan> = {}): Plan => ({
  completes: 'lessons',
  passes: 'assessment',
  score: 'assessment',
  fail: 'retry',
  lessons: [],
  moves: [],
  test: test1,
  allowed: { masteryScore: false, timeLimit: false },
  ...change,
});
const seen = (change: Partial<Seen> = {}): Seen => ({
  done: 0,
  all: 10,
  isThrough: false,
  results: [],
  begun: 0,
  isOpen: false,
  strong: 0,
  rated: 0,
  ...change,
});
const results = (...percents: number[]) => ({
  results: percents.map((percent, i) => ({ id: `${i}`, percent })),
  begun: percents.length,
});
const through = { isThrough: true, done: 10 };

interface Row {
  plan?: Partial<Plan>;
  seen: Partial<Seen>;
  host?: { masteryScore?: number };
  told: string;
  score?: number;
}

/** Completion, success, the one word of SCORM 1.2. */
const rows: Record<string, Row> = {
  'nothing done': { seen: {}, told: 'incomplete unknown incomplete' },
  'lessons done, test to come': { seen: through, told: 'completed unknown incomplete' },
  'passed, lessons open': { seen: results(80), told: 'incomplete passed incomplete', score: 0.8 },
  'passed, lessons done': { seen: { ...through, ...results(70) }, told: 'completed passed passed', score: 0.7 },
  'failed, one attempt left': {
    seen: { ...through, ...results(69) },
    told: 'completed unknown incomplete',
    score: 0.69,
  },
  'failed, the last attempt open': {
    seen: { ...through, results: [{ id: '0', percent: 20 }], begun: 2, isOpen: true },
    told: 'completed unknown incomplete',
    score: 0.2,
  },
  'failed, none left': { seen: { ...through, ...results(20, 69) }, told: 'completed failed failed', score: 0.69 },
  'failed, none left, lessons open': { seen: results(20, 60), told: 'incomplete failed failed', score: 0.6 },
  'failed where a fail is final': {
    plan: { fail: 'final' },
    seen: { ...through, ...results(20) },
    told: 'completed failed failed',
    score: 0.2,
  },
  'passed after a final fail': {
    plan: { fail: 'final' },
    seen: { ...through, ...results(20, 90) },
    told: 'completed passed passed',
    score: 0.9,
  },
  'failed after a pass': { seen: { ...through, ...results(90, 10) }, told: 'completed passed passed', score: 0.9 },
  'unlimited attempts never end in a fail': {
    plan: { test: { ...test1, attempts: 'unlimited' } },
    seen: { ...through, ...results(1, 2, 3) },
    told: 'completed unknown incomplete',
    score: 0.03,
  },
  'the LMS asks for more': {
    seen: { ...through, ...results(75) },
    host: { masteryScore: 0.8 },
    told: 'completed unknown incomplete',
    score: 0.75,
  },
  'the LMS asks for less': {
    seen: { ...through, ...results(55) },
    host: { masteryScore: 0.5 },
    told: 'completed passed passed',
    score: 0.55,
  },
  'nothing to pass': {
    plan: { passes: 'nothing', score: 'none', test: undefined },
    seen: through,
    told: 'completed unknown completed',
  },
  'completion passes': {
    plan: { passes: 'completion', score: 'none', test: undefined },
    seen: through,
    told: 'completed passed passed',
  },
  'completion doesn’t pass before': {
    plan: { passes: 'completion', score: 'none', test: undefined },
    seen: { done: 9 },
    told: 'incomplete unknown incomplete',
  },
  'the test completes and passes': {
    plan: { completes: 'assessment' },
    seen: results(70),
    told: 'completed passed passed',
    score: 0.7,
  },
  'the test completes and can be taken again': {
    plan: { completes: 'assessment' },
    seen: results(60),
    told: 'incomplete unknown incomplete',
    score: 0.6,
  },
  'the test completes, and nothing passes': {
    plan: { completes: 'assessment', passes: 'nothing' },
    seen: results(10),
    told: 'completed unknown completed',
    score: 0.1,
  },
  'the share of strong choices': {
    plan: { passes: 'nothing', score: 'strong' },
    seen: { strong: 2, rated: 3 },
    told: 'incomplete unknown incomplete',
    score: 0.67,
  },
  'no choices yet have no score': {
    plan: { passes: 'nothing', score: 'strong' },
    seen: {},
    told: 'incomplete unknown incomplete',
  },
  'a score that isn’t sent': {
    plan: { score: 'none' },
    seen: { ...through, ...results(90) },
    told: 'completed passed passed',
  },
};

test.each(Object.entries(rows))('%s', (_, { plan: change, seen: what, host, told, score }) => {
  const { completion, success, lessonStatus, score: given } = decide(plan(change), seen(what), host);
  expect(`${completion} ${success} ${lessonStatus}`).toBe(told);
  expect(given).toBe(score);
});

describe('progress', () => {
  test('is what is done of all there is, and 1 only where it’s complete', () => {
    expect(decide(plan(), seen({ done: 3 })).progress).toBe(0.3);
    expect(decide(plan(), seen({ done: 10 })).progress).toBe(0.99);
    expect(decide(plan(), seen(through)).progress).toBe(1);
    expect(decide(plan(), seen({ all: 0 })).progress).toBe(0);
  });
});

test('nobody loses by another attempt', () => {
  const rank = { failed: 0, unknown: 1, passed: 2 };
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(percent, { maxLength: 4 }), percent, (before, next) => {
      const unlimited = plan({ test: { ...test1, attempts: 'unlimited' } });
      const [one, two] = [before, [...before, next]].map((list) =>
        decide(unlimited, seen({ ...through, ...results(...list) })),
      );
      expect(rank[two?.success ?? 'failed']).toBeGreaterThanOrEqual(rank[one?.success ?? 'failed']);
      expect(two?.score ?? 0).toBeGreaterThanOrEqual(one?.score ?? 0);
    }),
  );
});

test('the table has a row for each situation that the course knows', () => {
  const rows = (change: Partial<Plan>) =>
    casesOf(plan(change)).map(({ when, standing }) => `${when}: ${standing.completion} ${standing.success}`);
  expect(rows({ passes: 'nothing', test: undefined })).toEqual([
    'opened: incomplete unknown',
    'some: incomplete unknown',
    'through: completed unknown',
  ]);
  expect(rows({})).toContain('used-up: completed failed');
  expect(rows({})).toContain('passed-through: completed passed');
  expect(rows({ test: { ...test1, attempts: 'unlimited' } }).join()).not.toContain('used-up');
});
