import type { Attempt } from '../../record/fold.ts';
import { nextForm } from '../moments.ts';
import { formsOf } from './draw.ts';

/** What decides whether an attempt may begin. */
export interface Rules {
  id: string;
  forms?: readonly { id: string; questions: readonly string[] }[] | undefined;
  attempts: number | 'unlimited';
  /** Minutes. */
  coolOff?: number | undefined;
}

/** Where a learner stands with an assessment. `left` counts attempts, the coming one among them. */
export type Standing =
  | { type: 'open'; attempt: Attempt }
  | { type: 'ready'; form: string; left: number }
  | { type: 'waiting'; until: number; left: number }
  | { type: 'used-up' };

/** The attempts at this assessment, oldest first. */
export function sittingsOf(rules: Rules, attempts: readonly Attempt[]): Attempt[] {
  const forms = formsOf(rules);
  return attempts.filter((attempt) => forms.includes(attempt.form));
}

/** Whether an attempt is open, may begin, has to wait, or is the last that there was. */
export function standing(rules: Rules, attempts: readonly Attempt[], now: number): Standing {
  const mine = sittingsOf(rules, attempts);
  const last = mine.at(-1);
  if (last && last.completed === undefined) return { type: 'open', attempt: last };
  const left = rules.attempts === 'unlimited' ? Number.POSITIVE_INFINITY : rules.attempts - mine.length;
  if (left <= 0) return { type: 'used-up' };
  const ended = last?.completed ?? Number.NEGATIVE_INFINITY;
  const until = ended + (rules.coolOff ?? 0) * 60_000;
  // What ended in the future ended under a wrong clock, and how long ago that is nobody knows: no reason to shut anybody out.
  if (ended <= now && now < until) return { type: 'waiting', until, left };
  return { type: 'ready', form: nextForm(formsOf(rules), mine) ?? rules.id, left };
}
