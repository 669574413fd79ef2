import { createScreens } from '../screens.ts';

/** A screen of an assessment: its start, a question (from 1), the review, or the result of an attempt. */
export type Step =
  | { at: 'start' }
  | { at: 'question'; number: number }
  | { at: 'review' }
  | { at: 'result'; attempt: string };

function parse(hash: string): Step {
  const question = /^#question-(\d+)$/.exec(hash);
  if (question) return { at: 'question', number: Number(question[1]) };
  if (hash === '#review') return { at: 'review' };
  const result = /^#result-([0-9a-z]+)$/.exec(hash);
  return result ? { at: 'result', attempt: result[1] as string } : { at: 'start' };
}

/** What the address says behind the page's own, for a screen. */
export function hashOf(step: Step): string {
  if (step.at === 'question') return `#question-${step.number}`;
  if (step.at === 'result') return `#result-${step.attempt}`;
  return step.at === 'review' ? '#review' : '';
}

export const { $place, follow, go } = createScreens(hashOf, parse);
