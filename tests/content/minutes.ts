import { feedback } from './asked.ts';
import { acts, answered, type Bank, type Placed } from './bank.ts';
import { proseWords } from './gaps.ts';
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

/** Minutes for prose, questions with the feedback of one choice each, and timed worksheets. */
export function minutes(lesson: Placed, bank: Bank): Minutes {
  const list = acts(lesson);
  const questions = list.flatMap((act) => answered(act, bank));
  let words = proseWords(lesson.prose);
  for (const q of questions) {
    const shown = q.options.reduce((sum, o) => sum + count(o.text), 0);
    const told = q.options.reduce((sum, o) => sum + count(feedback(o)), 0) / q.options.length;
    words += count(q.scene ?? '') + count(q.stem) + shown + told;
  }
  let seconds = CHOOSING * questions.length;
  for (const act of list) {
    const sheet = act.name === 'Worksheet' ? bank.worksheets.get(act.id) : undefined;
    if (sheet?.kind === 'timed-steps') seconds += sheet.steps.reduce((sum, step) => sum + step.seconds, 0);
  }
  return { fast: words / FAST + seconds / 60, slow: words / SLOW + seconds / 60 };
}
