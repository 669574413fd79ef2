import { admitFact } from '../../record/codec.ts';
import type { Fact } from '../../record/event.ts';
import { readBits } from './bits.ts';
import type { Codebook } from './codebook.ts';
import { takeFact } from './fact.ts';
import { objectHash, partHash } from './hash.ts';
import { beginning, takeId } from './ids.ts';
import { sumLength, sumOf, version } from './pack.ts';

/** What a state says. */
export interface Unpacked {
  /** Facts as they were recorded; those about things that the course no longer has are left out. */
  facts: Fact[];
  /** What has a smaller id and isn't among the facts no longer counts; '' where nothing was reset. */
  resetBefore: string;
  /** What has no greater id was told to the LMS, though it had no room in the state; '' where everything had room. */
  reportedUpTo: string;
}

function names(codebook: Codebook) {
  const objects = new Map(Object.keys(codebook).map((id) => [objectHash(id), id]));
  const parts = new Map<string, Map<number, string>>();
  const partsOf = (object: string) => {
    const found = parts.get(object) ?? new Map((codebook[object] ?? []).map((id) => [partHash(id), id]));
    parts.set(object, found);
    return found;
  };
  const object = (hash: number) => objects.get(hash);
  return {
    object,
    within: (id: string | undefined) => ({ object, part: (hash: number) => partsOf(id ?? '').get(hash) }),
  };
}

/** Reads a state. `undefined` where it's none, was cut or spoiled, or is of a format that's not known here. */
export function unpack(text: string, codebook: Codebook, tag: string): Unpacked | undefined {
  const body = text.slice(1 + sumLength);
  if (text[0] !== version || text.slice(1, 1 + sumLength) !== sumOf(body)) return undefined;
  const { object, within } = names(codebook);
  try {
    const bits = readBits(body);
    const mark = () => (bits.take(1) === 1 ? takeId(bits, beginning(), tag) : '');
    const [resetBefore, reportedUpTo] = [mark(), mark()];
    const run = { last: beginning(), tag, begun: [] };
    const facts: Fact[] = [];
    for (let count = bits.takeSize(); count > 0; count--) {
      const fact = takeFact(bits, run, object, within);
      const admitted = fact && admitFact(fact);
      if (admitted) facts.push(admitted);
    }
    return { facts, resetBefore, reportedUpTo };
  } catch {
    // One text in a million passes the sum by chance, and may claim anything.
    return undefined;
  }
}
