import { computed } from 'nanostores';
import type { Fact } from '../domain/record/event.ts';
import { attemptOf } from '../domain/record/fold.ts';
import { inOrder } from '../domain/record/merge.ts';
import { portions, standing } from '../domain/record/voids.ts';
import { course, log } from './here.ts';
import { $folded, $record } from './record.ts';

/** What a reset of the whole record is about, as opposed to the removal of one result. A fact is about something that has an id. */
export const wholeRecord = course || 'course';

/** Portions of one reset name the first among them, so that they are undone together. */
const batchOf = (fact: Fact) => fact.data?.attempt ?? fact.id;

/** The last reset or removal, if nothing was recorded since: the ids to void, and what it was about. */
export const $undoable = computed($folded, ({ voidings }): { ids: string[]; object: string } | undefined => {
  const facts = log.$facts.get();
  // The voiding of a voiding is an undo; there is nothing to undo about that.
  const isUndo = ({ data }: Fact) => facts.get(data?.voids?.[0] ?? '')?.verb === 'voided';
  const [last] = voidings;
  if (!last) return undefined;
  const end = voidings.findIndex((one) => !one.data?.voids?.length || isUndo(one) || batchOf(one) !== batchOf(last));
  const ids = voidings.slice(0, end < 0 ? undefined : end).map(({ id }) => id);
  return ids.length > 0 ? { ids, object: last.object } : undefined;
});

async function voidAll(ids: readonly string[], object: string): Promise<boolean> {
  const [first, ...rest] = portions(ids);
  if (!first) return true;
  const begun = log.append({ verb: 'voided', object, data: { voids: first } });
  const attempt = begun.fact.id;
  const others = log.appendAll(rest.map((voids) => ({ verb: 'voided', object, data: { voids, attempt } })));
  const saved = await Promise.all([begun, ...others].map((one) => one.saved));
  return saved.every(Boolean);
}

/** Sets the whole record back to the start. Nothing is deleted, so it can be undone. */
export function reset(): Promise<boolean> {
  const counting = standing(inOrder(log.$facts.get())).filter((fact) => fact.verb !== 'voided');
  return voidAll(
    counting.map((fact) => fact.id),
    wholeRecord,
  );
}

/** Takes one attempt at a quiz out of the record, with its twins; it can be undone like a reset. */
export function dropAttempt(attempt: string): Promise<boolean> {
  const names = [attempt, ...(attemptOf($record.get().attempts, attempt)?.twins ?? [])];
  const its = inOrder(log.$facts.get()).filter(
    ({ id, data }) => names.includes(id) || names.includes(data?.attempt ?? ''),
  );
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
