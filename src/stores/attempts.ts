import { computed } from 'nanostores';
import type { Attempt } from '../domain/record/fold.ts';
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

/** Begins an attempt and gives its id, which is also the seed of its shuffles. `made` is what was begun early. */
export function begin(form: string, made?: Made): string {
  return log.append({ verb: 'launched', object: form }, made).fact.id;
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
