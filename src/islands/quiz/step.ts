import { createScreens } from '../screens.ts';

/** A screen of the quiz: its start, a moment (from 1), or the result of an attempt. */
export type Step = { at: 'intro' } | { at: 'moment'; number: number } | { at: 'result'; attempt: string };

function parse(hash: string): Step {
  const moment = /^#moment-(\d+)$/.exec(hash);
  if (moment) return { at: 'moment', number: Math.max(1, Number(moment[1])) };
  const result = /^#result-([0-9a-z]+)$/.exec(hash);
  return result ? { at: 'result', attempt: result[1] as string } : { at: 'intro' };
}

function hashOf(step: Step): string {
  return step.at === 'intro' ? '' : step.at === 'moment' ? `#moment-${step.number}` : `#result-${step.attempt}`;
}

export const { $place, follow, go } = createScreens(hashOf, parse);
