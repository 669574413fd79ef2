import type { Fact } from './event.ts';
import { createFolding } from './folding.ts';
import type { LearnerRecord } from './learner.ts';
import { type Facts, inOrder } from './merge.ts';
import { standing } from './voids.ts';

export { type Attempt, attemptOf, type LearnerRecord, type Place, type Try } from './learner.ts';

/** The record, and what of the last thing recorded can be undone. */
export interface Folded {
  record: LearnerRecord;
  /** The voidings that stand and after which nothing else was recorded, the latest first. */
  voidings: readonly Fact[];
}

/** Computes the learner's record from facts, in any order of arrival. */
export function fold(facts: Facts): LearnerRecord {
  return createFold()(facts).record;
}

/**
 * Computes the record again and again, of sets that grow. Facts that sort last
 * and void nothing are added to what was there, in a time that doesn't grow with
 * the record; after all others it's computed anew. Either way it's what `fold` gives.
 */
export function createFold(): (facts: Facts) => Folded {
  let folding = createFolding();
  let seen: Facts | undefined;
  let last = '';
  let voidings: readonly Fact[] = [];

  const anew = (facts: Facts) => {
    const ordered = inOrder(facts);
    const counting = standing(ordered);
    folding = createFolding();
    for (const fact of counting) folding.add(fact);
    last = ordered.at(-1)?.id ?? '';
    const final = counting.findLastIndex(({ verb }) => verb !== 'voided');
    voidings = counting.slice(final + 1).reverse();
  };

  return (facts) => {
    const fresh = seen && facts.since(seen);
    seen = facts;
    if (!fresh || fresh.some(({ id, verb }) => verb === 'voided' || id < last)) anew(facts);
    else if (fresh.length > 0) {
      for (const fact of inOrder(fresh)) {
        folding.add(fact);
        last = fact.id;
      }
      voidings = [];
    }
    return { record: folding.record(), voidings };
  };
}
