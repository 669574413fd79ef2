import { type Fact, voidsPerFact } from './event.ts';

/**
 * Splits facts in order into those that count and those that were voided.
 * A voiding can itself be voided, which is how a reset is undone. A later fact
 * decides over earlier ones, so the walk goes backwards.
 */
export function standing(ordered: readonly Fact[]): Fact[] {
  const gone = new Set<string>();
  const kept: Fact[] = [];
  for (const fact of ordered.toReversed()) {
    if (gone.has(fact.id)) continue;
    if (fact.verb === 'voided') for (const id of fact.data?.voids ?? []) gone.add(id);
    kept.push(fact);
  }
  return kept.reverse();
}

/** Ids in portions, each small enough for one fact. */
export function portions(ids: readonly string[]): string[][] {
  const result: string[][] = [];
  for (let i = 0; i < ids.length; i += voidsPerFact) result.push(ids.slice(i, i + voidsPerFact));
  return result;
}
