import { computed } from 'nanostores';
import { type Attempt, attemptOf } from '../domain/record/fold.ts';
import { alone } from './alone.ts';
import { log } from './here.ts';
import type { Made } from './log.ts';
import { $record } from './record.ts';

/** Attempts at quizzes, oldest first. */
export const $attempts = computed($record, (record) => record.attempts);

/** The attempt at one of these forms that was begun last and not finished. */
export function openAttempt(attempts: readonly Attempt[], forms: readonly string[]): Attempt | undefined {
  const last = attempts.filter((attempt) => forms.includes(attempt.form)).at(-1);
  return last?.completed ? undefined : last;
}

/**
 * Begins an attempt and gives its id, which is also the seed of its shuffles; the
 * id of the one that's there where another tab began the same in this moment.
 * `until` is the end of its time, `made` what was begun early.
 */
export function begin(form: string, made?: Made, until?: number): string {
  const data = until !== undefined && { data: { until } };
  const { id } = log.append({ verb: 'launched', object: form, ...data }, made).fact;
  return attemptOf($attempts.get(), id)?.id ?? id;
}

/**
 * Lets one tab at a time decide whether it begins an attempt, by what all tabs
 * have recorded so far; what it records is written before the next one looks.
 */
export function decideAlone<T>(decide: () => T): Promise<T> {
  // Without a disk tabs know nothing of one another, and nobody waits for it.
  const isKept = () => ['saved', 'saving'].includes(log.$health.get());
  return alone(async () => {
    if (isKept()) await log.load();
    const decided = decide();
    if (isKept()) await log.retry();
    return decided;
  });
}

/** Begins an attempt at one of these forms, unless another tab has begun one since the learner asked. Resolves to its id. */
export function beginOnce(forms: readonly string[], form: string): Promise<string> {
  const known = openAttempt($attempts.get(), forms)?.id;
  return decideAlone(() => {
    const open = openAttempt($attempts.get(), forms)?.id;
    return open && open !== known ? open : begin(form);
  });
}

/** Records a choice within an attempt; a later one on the same question replaces it. */
export function pick(attempt: string, question: string, revision: number, option: string): Promise<boolean> {
  return log.append({
    verb: 'answered',
    object: question,
    revision,
    data: { picks: [option], attempt },
  }).saved;
}

/** Records that the learner asked for the result. */
export function finish(attempt: string, form: string): Promise<boolean> {
  return log.append({ verb: 'completed', object: form, data: { attempt } }).saved;
}
