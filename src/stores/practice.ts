import type { FactData } from '../domain/record/event.ts';
import type { Try } from '../domain/record/fold.ts';
import { log, ready } from './here.ts';
import { $record } from './record.ts';

/**
 * Records a response to a practice question. Resolves to whether it is safely
 * written; `later` is called where that comes to be only after it was said not to be.
 */
export async function answer(
  question: string,
  revision: number,
  reply: Pick<FactData, 'picks' | 'texts' | 'sure'>,
  later?: () => void,
): Promise<boolean> {
  const { fact, saved } = log.append({ verb: 'answered', object: question, revision, data: reply });
  const isSaved = await saved;
  if (!isSaved && later && log.$facts.get().has(fact.id)) whenSaved(later);
  return isSaved;
}

/** Calls `work` once everything is on the disk. */
function whenSaved(work: () => void): void {
  const stop = log.$health.subscribe((health) => {
    if (health !== 'saved') return;
    // The first call comes before `stop` is there.
    queueMicrotask(() => stop());
    work();
  });
}

/** The last response to a question at this revision, once the record has been read. */
export async function lastTry(question: string, revision: number): Promise<Try | undefined> {
  await ready;
  const last = $record.get().tries.get(question)?.at(-1);
  return last?.revision === revision ? last : undefined;
}

/** Records where in a lesson the learner is, unless the record says so already. */
export function arrive(lesson: string, anchor: string): void {
  const latest = [...$record.get().places.values()].at(-1);
  if (latest?.lesson === lesson && latest.anchor === anchor) return;
  log.append({ verb: 'experienced', object: lesson, data: { place: anchor } });
}
