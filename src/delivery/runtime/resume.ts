import type { Codebook } from '../../domain/lms/state/codebook.ts';
import { unpack } from '../../domain/lms/state/unpack.ts';
import { inOrder } from '../../domain/record/merge.ts';
import { portions, standing } from '../../domain/record/voids.ts';
import type { Log } from '../../stores/log.ts';

/** What became of a saved state: ids of the facts that the host was told of, and whether it could be read. */
export interface Resumed {
  told: string[];
  isReadable: boolean;
}

/**
 * Merges what a host has saved into the record of this browser. What was set back elsewhere is set back here too.
 * @param object what a reset of the whole record is about
 */
export async function resume(log: Log, text: string, codebook: Codebook, object: string): Promise<Resumed> {
  if (!text) return { told: [], isReadable: true };
  const found = unpack(text, codebook);
  if (!found) return { told: [], isReadable: false };
  const { facts, resetBefore = '', reportedUpTo = '' } = found;
  const sent = new Set(facts.map(({ id }) => id));
  await log.add(facts);
  const all = inOrder(log.$facts.get());
  const gone = standing(all).filter(({ id, verb }) => id < resetBefore && verb !== 'voided' && !sent.has(id));
  log.appendAll(portions(gone.map(({ id }) => id)).map((voids) => ({ verb: 'voided', object, data: { voids } })));
  const told = all.filter(({ id }) => sent.has(id) || id <= reportedUpTo).map(({ id }) => id);
  return { told, isReadable: true };
}
