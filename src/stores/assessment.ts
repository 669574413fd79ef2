import { drawnPerFact, type FactData } from '../domain/record/event.ts';
import { attemptOf } from '../domain/record/fold.ts';
import { $attempts, begin } from './attempts.ts';
import { log } from './here.ts';
import type { Made } from './log.ts';

/** Begins an attempt and records what is drawn for it. Its id is the seed of the draw. `until` is the end of its time, `made` what was begun early. */
export function sit(form: string, draw: (seed: string) => readonly string[], until?: number, made?: Made): string {
  const attempt = begin(form, made, until);
  // Another tab that began it in this moment has drawn for it.
  if (attemptOf($attempts.get(), attempt)?.twins) return attempt;
  const ids = draw(attempt);
  for (let i = 0; i < ids.length; i += drawnPerFact)
    log.append({ verb: 'launched', object: form, data: { attempt, picks: ids.slice(i, i + drawnPerFact) } });
  return attempt;
}

/** Records a response within an attempt, with its flag; a later one on the same question replaces it. */
export function respond(
  attempt: string,
  question: string,
  revision: number,
  response: Pick<FactData, 'picks' | 'texts' | 'sure' | 'flag'>,
): Promise<boolean> {
  return log.append({ verb: 'answered', object: question, revision, data: { ...response, attempt } }).saved;
}
