import { acts, answered, type Bank, type Placed } from './bank.ts';
import { proseWords } from './gaps.ts';
import { itemOf, own } from './item.ts';
import type { Told } from './parts.ts';
import { count } from './text.ts';

/** Words a minute: an average adult, and a slow or second-language reader. */
const FAST = 238;
const SLOW = 175;
/** Seconds to choose an answer. */
const CHOOSING = 8;

/** How long a lesson takes, in minutes, from an average to a slow reader. */
export interface Minutes {
  fast: number;
  slow: number;
}

/** What is read before the answer; hints are read by few. */
const BEFORE = new Set(['scene', 'stem', 'text', 'option', 'label']);

/** Words of feedback on one check: one answer's, on average, and all that everybody reads. */
function feedback(told: Told[]): number {
  const sizes = (list: Told[]) => list.reduce((sum, one) => sum + count(own(one)), 0);
  const answers = told.filter(({ right }) => right !== undefined);
  const all = told.filter(({ right, size, beside }) => right === undefined && size !== 'nudge' && !beside);
  return sizes(answers) / Math.max(1, answers.length) + sizes(all);
}

/** Minutes for prose, questions with the feedback of one choice each, and timed worksheets. */
export function minutes(lesson: Placed, bank: Bank): Minutes {
  const list = acts(lesson);
  const questions = list.flatMap((act) => answered(act, bank));
  let words = proseWords(lesson.prose);
  for (const { wordings, told } of questions.map((question) => itemOf(question))) {
    const asked = wordings.filter(({ part }) => BEFORE.has(part));
    words += asked.reduce((sum, { text }) => sum + count(text), 0) + feedback(told);
  }
  let seconds = CHOOSING * questions.length;
  for (const act of list) {
    const sheet = act.name === 'Worksheet' ? bank.worksheets.get(act.id) : undefined;
    if (sheet?.kind === 'timed-steps') seconds += sheet.steps.reduce((sum, step) => sum + step.seconds, 0);
  }
  return { fast: words / FAST + seconds / 60, slow: words / SLOW + seconds / 60 };
}
