import { decide, type Standing } from './decide.ts';
import type { Plan } from './plan.ts';
import type { Seen } from './seen.ts';

/** What a learner may have done, as a table of statuses tells it. */
export type Situation =
  | 'opened'
  | 'some'
  | 'through'
  | 'failed'
  | 'failed-through'
  | 'used-up'
  | 'passed'
  | 'passed-through'
  | 'failed-after-pass'
  | 'submitted';

/** A situation and where a learner then stands. */
export interface Case {
  when: Situation;
  standing: Standing;
}

function seenIn(plan: Plan, when: Situation): Seen {
  const all = Math.max(2, plan.lessons.length * 2);
  const isThrough = ['through', 'failed-through', 'used-up', 'passed-through', 'failed-after-pass'].includes(when);
  const result = (id: string, percent: number) => ({ id, percent });
  const results = {
    opened: [],
    some: [],
    through: [],
    failed: [result('a', 0)],
    'failed-through': [result('a', 0)],
    'used-up': [result('a', 0)],
    passed: [result('a', 100)],
    'passed-through': [result('a', 100)],
    'failed-after-pass': [result('a', 100), result('b', 0)],
    submitted: [result('a', 50)],
  }[when];
  const attempts = plan.test?.attempts;
  return {
    done: when === 'opened' ? 0 : isThrough ? all : 1,
    all,
    isThrough,
    results,
    begun: when === 'used-up' && attempts !== undefined && attempts !== 'unlimited' ? attempts : results.length,
    isOpen: false,
    strong: 0,
    rated: 0,
  };
}

/** Which situations a course knows. */
function situations({ test, passes, completes }: Plan): Situation[] {
  if (!test || passes === 'nothing' || passes === 'completion')
    return ['opened', 'some', ...(completes === 'assessment' ? (['submitted'] as const) : (['through'] as const))];
  return [
    'opened',
    'some',
    'through',
    'failed',
    'failed-through',
    ...(test.attempts === 'unlimited' ? [] : (['used-up'] as const)),
    'passed',
    'passed-through',
    'failed-after-pass',
  ];
}

/** What an LMS is told in each situation: the very rule decides that decides for learners. */
export function casesOf(plan: Plan): Case[] {
  return situations(plan).map((when) => ({ when, standing: decide(plan, seenIn(plan, when)) }));
}
