import { computed } from 'nanostores';
import type { Fact } from '../domain/record/event.ts';
import { fold } from '../domain/record/fold.ts';
import { inOrder } from '../domain/record/merge.ts';
import { portions, standing } from '../domain/record/voids.ts';
import { course, log } from './here.ts';

/** What the facts add up to. */
export const $record = computed(log.$facts, fold);

/** What a reset of the whole record is about, as opposed to the removal of one result. */
export const wholeRecord = course;

/** Portions of one reset name the first among them, so that they are undone together. */
const batchOf = (fact: Fact) => fact.data?.attempt ?? fact.id;

/** The last reset or removal, if nothing was recorded since: the ids to void, and what it was about. */
export const $undoable = computed(log.$facts, (facts): { ids: string[]; object: string } | undefined => {
  const ids: string[] = [];
  let last: Fact | undefined;
  for (const fact of standing(inOrder(facts)).toReversed()) {
    const [first] = fact.data?.voids ?? [];
    // The voiding of a voiding is an undo; there is nothing to undo about that.
    if (fact.verb !== 'voided' || !first || facts.get(first)?.verb === 'voided') break;
    last ??= fact;
    if (batchOf(fact) !== batchOf(last)) break;
    ids.push(fact.id);
  }
  return last && { ids, object: last.object };
});

async function voidAll(ids: readonly string[], object: string): Promise<boolean> {
  let attempt: string | undefined;
  const saved = portions(ids).map((voids) => {
    const added = log.append({ verb: 'voided', object, data: attempt ? { voids, attempt } : { voids } });
    attempt ??= added.fact.id;
    return added.saved;
  });
  return (await Promise.all(saved)).every(Boolean);
}

/** Sets the whole record back to the start. Nothing is deleted, so it can be undone. */
export function reset(): Promise<boolean> {
  const counting = standing(inOrder(log.$facts.get())).filter((fact) => fact.verb !== 'voided');
  return voidAll(
    counting.map((fact) => fact.id),
    wholeRecord,
  );
}

/** Takes one attempt at a quiz out of the record; it can be undone like a reset. */
export function dropAttempt(attempt: string): Promise<boolean> {
  const its = inOrder(log.$facts.get()).filter((fact) => fact.id === attempt || fact.data?.attempt === attempt);
  return voidAll(
    its.map((fact) => fact.id),
    its[0]?.object ?? wholeRecord,
  );
}

/** Undoes the last reset or removal, if nothing was recorded since. */
export function undo(): Promise<boolean> {
  const last = $undoable.get();
  return last ? voidAll(last.ids, last.object) : Promise.resolve(true);
}
