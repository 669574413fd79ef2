import type { Scenario } from '../../schemas/scenario.ts';
import { endings } from './proofs/endings.ts';
import { fair, recoverable } from './proofs/fair.ts';
import type { Flaw } from './proofs/flaw.ts';
import { links } from './proofs/links.ts';
import { noCircle, reach } from './proofs/reach.ts';
import { bound, size } from './proofs/size.ts';

/**
 * Proves a story sound: all that is named is there; no circle, no dead end, each
 * node and each ending reached, in every state one ending and never two; small
 * enough to carry; recoverable after one costly choice; not a corridor; and the
 * best ending names its cost. Gives every flaw found, or none. Later proofs
 * build on earlier ones and wait until those hold.
 */
export function prove(scenario: Scenario): Flaw[] {
  for (const proofs of [[links], [bound, noCircle], [reach], [endings, size, recoverable, fair]]) {
    const flaws = proofs.flatMap((proof) => proof(scenario));
    if (flaws.length > 0) return flaws;
  }
  return [];
}
