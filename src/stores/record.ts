import { computed } from 'nanostores';
import { fold } from '../domain/record/fold.ts';
import { inOrder } from '../domain/record/merge.ts';
import { portions, standing } from '../domain/record/voids.ts';
import { course, log } from './here.ts';

/** What the facts add up to. */
export const $record = computed(log.$facts, fold);

/** Ids of the facts of the last reset, if nothing was recorded since: it can be undone. */
export const $undoable = computed(log.$facts, (facts): string[] => {
  const kept = standing(inOrder(facts));
  const ids: string[] = [];
  let reset: string | undefined;
  for (const fact of kept.toReversed()) {
    const [first] = fact.data?.voids ?? [];
    // The voiding of a voiding is an undo; there is nothing to undo about that.
    if (fact.verb !== 'voided' || !first || facts.get(first)?.verb === 'voided') break;
    reset ??= fact.data?.attempt ?? fact.id;
    if (reset !== (fact.data?.attempt ?? fact.id)) break;
    ids.push(fact.id);
  }
  return ids;
});

/** Voids these facts. Portions of one reset name the first among them, so that they are undone together. */
async function voidAll(ids: readonly string[]): Promise<boolean> {
  let attempt: string | undefined;
  const saved = portions(ids).map((voids) => {
    const added = log.append({ verb: 'voided', object: course, data: attempt ? { voids, attempt } : { voids } });
    attempt ??= added.fact.id;
    return added.saved;
  });
  return (await Promise.all(saved)).every(Boolean);
}

/** Sets the whole record back to the start. Nothing is deleted, so it can be undone. */
export function reset(): Promise<boolean> {
  const counting = standing(inOrder(log.$facts.get())).filter((fact) => fact.verb !== 'voided');
  return voidAll(counting.map((fact) => fact.id));
}

/** Takes one attempt at a quiz out of the record; it can be undone like a reset. */
export function dropAttempt(attempt: string): Promise<boolean> {
  const its = inOrder(log.$facts.get()).filter((fact) => fact.id === attempt || fact.data?.attempt === attempt);
  return voidAll(its.map((fact) => fact.id));
}

/** Undoes the last reset or removal, if nothing was recorded since. */
export function undo(): Promise<boolean> {
  return voidAll($undoable.get());
}
