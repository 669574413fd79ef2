import type { Fact } from './event.ts';

/**
 * Facts by id, in the order in which they arrived. A set never changes: what
 * more arrives makes another, which costs no more than what is new, because the
 * sets that grow out of one another share their facts.
 */
export class Facts {
  readonly #facts: Fact[];
  readonly #places: Map<string, number>;
  /** How many there are. */
  readonly size: number;

  private constructor(facts: Fact[], places: Map<string, number>) {
    this.#facts = facts;
    this.#places = places;
    this.size = facts.length;
  }

  /** A set of these facts; of two with one id the first counts. */
  static of(facts: Iterable<Fact> = []): Facts {
    return new Facts([], new Map()).with(facts);
  }

  has(id: string): boolean {
    return (this.#places.get(id) ?? this.size) < this.size;
  }

  get(id: string): Fact | undefined {
    return this.has(id) ? this.#facts[this.#places.get(id) as number] : undefined;
  }

  /** All of them, in the order of their arrival. */
  values(): Fact[] {
    return this.#facts.slice(0, this.size);
  }

  /** Their ids. */
  keys(): string[] {
    return this.values().map(({ id }) => id);
  }

  /** What arrived after `earlier` was the set; `undefined` where this set did not grow out of it. */
  since(earlier: Facts): Fact[] | undefined {
    const grew = earlier.#facts === this.#facts && earlier.size <= this.size;
    return grew ? this.#facts.slice(earlier.size, this.size) : undefined;
  }

  /** This set with others; itself where there is nothing new. */
  with(others: Iterable<Fact>): Facts {
    const fresh = new Map<string, Fact>();
    for (const fact of others) if (!this.has(fact.id) && !fresh.has(fact.id)) fresh.set(fact.id, fact);
    if (fresh.size === 0) return this;
    // Where another set grew out of this one before, what follows is theirs.
    const isTip = this.#facts.length === this.size;
    const facts = isTip ? this.#facts : this.values();
    const places = isTip ? this.#places : new Map(facts.map(({ id }, place) => [id, place]));
    for (const [id, fact] of fresh) places.set(id, facts.push(fact) - 1);
    return new Facts(facts, places);
  }
}

/**
 * The union of two sets of facts. In any order and any number of times it gives
 * the same set. Returns `mine` itself when there is nothing new.
 */
export const merge = (mine: Facts, others: Iterable<Fact>): Facts => mine.with(others);

const byId = (a: Fact, b: Fact) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Facts in the order of their ids. */
export function inOrder(facts: Facts | readonly Fact[]): Fact[] {
  return [...facts.values()].sort(byId);
}
