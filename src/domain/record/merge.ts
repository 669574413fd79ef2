import type { Fact } from './event.ts';

/** Facts by id. */
export type Facts = ReadonlyMap<string, Fact>;

/**
 * The union of two sets of facts. In any order and any number of times it gives
 * the same set. Returns `mine` itself when there is nothing new.
 */
export function merge(mine: Facts, others: Iterable<Fact>): Facts {
  let result: Map<string, Fact> | undefined;
  for (const fact of others) {
    if ((result ?? mine).has(fact.id)) continue;
    result ??= new Map(mine);
    result.set(fact.id, fact);
  }
  return result ?? mine;
}

/** Facts in the order of their ids. */
export function inOrder(facts: Facts): Fact[] {
  return [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
