import { objectHash, partHash } from './hash.ts';

/**
 * What a state can be about: the authored ids of a course, each with those of its parts. In a state they are hashes, never
 * places in a list, so that a course may be edited in any way and an older state still says what it said.
 */
export type Codebook = Readonly<Record<string, readonly string[]>>;

/** Two ids that a state couldn't tell apart. */
export interface Clash {
  /** The thing whose parts they are; none where they are things themselves. */
  of?: string;
  ids: [string, string];
}

function clash(ids: readonly string[], hash: (id: string) => number): [string, string] | undefined {
  const seen = new Map<number, string>();
  for (const id of new Set(ids)) {
    const other = seen.get(hash(id));
    if (other !== undefined) return [other, id];
    seen.set(hash(id), id);
  }
  return undefined;
}

/** Ids that have the same hash; rare enough that an author may well be asked to change one. */
export function clashes(codebook: Codebook): Clash[] {
  const whole = clash(Object.keys(codebook), objectHash);
  return [
    ...(whole ? [{ ids: whole }] : []),
    ...Object.entries(codebook).flatMap(([of, parts]) => {
      const ids = clash(parts, partHash);
      return ids ? [{ of, ids }] : [];
    }),
  ];
}
