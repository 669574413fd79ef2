import { percentOf } from '../quiz/assessment/percent.ts';
import type { Plan } from './plan.ts';
import type { Seen } from './seen.ts';

/** Where a learner stands, as an LMS is told. */
export interface Standing {
  completion: 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** The one word that SCORM 1.2 has for both. */
  lessonStatus: 'incomplete' | 'completed' | 'passed' | 'failed';
  /** 0 to 1, in whole percent as it's shown. */
  score?: number | undefined;
  /** How much is done, 0 to 1; 1 only where it's complete. */
  progress: number;
  /** Ids of the attempts on which it rests. */
  best: readonly string[];
}

/** What an LMS may decide in the author's place. */
export interface Host {
  /** Its passing score, 0 to 1. */
  masteryScore?: number | undefined;
}

function successOf(
  plan: Plan,
  { results, begun, isOpen, isThrough }: Seen,
  best: number | undefined,
  host: Host,
): Standing['success'] {
  if (plan.passes === 'nothing') return 'unknown';
  if (plan.passes === 'completion') {
    const isDone = plan.completes === 'lessons' ? isThrough : results.length > 0;
    return isDone ? 'passed' : 'unknown';
  }
  const pass = host.masteryScore ?? plan.test?.pass;
  if (best === undefined || pass === undefined) return 'unknown';
  if (best >= percentOf(pass)) return 'passed';
  const { attempts = 'unlimited' } = plan.test ?? {};
  const isUsedUp = attempts !== 'unlimited' && begun >= attempts && !isOpen;
  return plan.fail === 'final' || isUsedUp ? 'failed' : 'unknown';
}

/**
 * SCORM 1.2 has one word for how far and how well. Where something is to be passed it isn't "completed" before, because
 * most LMSs take that as done and let nobody come back; and it isn't "passed" while lessons that count are open.
 */
function wordFor(
  plan: Plan,
  completion: Standing['completion'],
  success: Standing['success'],
): Standing['lessonStatus'] {
  if (success === 'failed') return 'failed';
  if (completion === 'incomplete') return 'incomplete';
  return success === 'passed' ? 'passed' : plan.passes === 'nothing' ? 'completed' : 'incomplete';
}

/** Says where a learner stands by a plan. The best attempt counts: who passed once has passed. */
export function decide(plan: Plan, seen: Seen, host: Host = {}): Standing {
  const { done, all, results, strong, rated, isThrough } = seen;
  const top = results.reduce<(typeof results)[number] | undefined>(
    (best, one) => (best && best.percent >= one.percent ? best : one),
    undefined,
  );
  const success = successOf(plan, seen, top?.percent, host);
  // A test that can be taken again completes nothing as long as a pass is possible and lacking.
  const isTested = plan.passes === 'assessment' ? success !== 'unknown' : results.length > 0;
  const completion = (plan.completes === 'lessons' ? isThrough : isTested) ? 'completed' : 'incomplete';
  const scores = {
    none: undefined,
    assessment: top?.percent,
    strong: rated > 0 ? percentOf(strong / rated) : undefined,
  };
  const percent = scores[plan.score];
  return {
    completion,
    success,
    lessonStatus: wordFor(plan, completion, success),
    score: percent === undefined ? undefined : percent / 100,
    progress: completion === 'completed' ? 1 : Math.min(0.99, all === 0 ? 0 : done / all),
    best: top ? [top.id] : [],
  };
}
