import { decodeFact } from '../domain/record/codec.ts';
import type { Fact } from '../domain/record/event.ts';

// A browser takes about 7 ms to hand over a thousand entries, and 1 ms for one
// entry with all they say. So a long record has copies of its facts in packs. The
// facts are the truth: packs count only while they hold as many, and are made
// anew when they don't.

/** So many facts outside of packs are worth packing. */
export const worthwhile = 2000;

/** The facts in packs, in their order; those that can be read. */
export function unpack(packs: readonly unknown[]): Fact[] {
  const found = new Map<string, Fact>();
  for (const text of packs) {
    try {
      for (const one of JSON.parse(text as string) as unknown[]) {
        const fact = decodeFact(one);
        if (fact) found.set(fact.id, fact);
      }
    } catch {
      // The facts themselves are read then.
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
