import type { Fact } from '../../record/event.ts';
import { createBits } from './bits.ts';
import { choose } from './choose.ts';
import { putFact } from './fact.ts';
import { hashOf } from './hash.ts';
import { beginning, putId } from './ids.ts';

/** The first letter of a state. Another format has another one. */
export const version = 'A';
/** Letters of the sum over what follows. */
export const sumLength = 4;

/** Tells a whole text from a cut or spoiled one. */
export const sumOf = (text: string): string => hashOf(text, 20).toString(36).padStart(sumLength, '0');

export interface Packing {
  /** The enrolment's tag: ids of its facts end in it, and are short for it. */
  tag: string;
  /** What a reset of the whole record is about. */
  whole: string;
  /** Ids of attempts that count whatever came after. */
  keep?: ReadonlySet<string>;
  /** Ids of the facts that the LMS was told of; see `Unpacked.reportedUpTo`. */
  reported?: ReadonlySet<string>;
}

/** A packed record, and how many facts had no room. */
export interface Packed {
  text: string;
  left: number;
}

const byId = (a: Fact, b: Fact) => (a.id < b.id ? -1 : 1);

function written(
  facts: readonly Fact[],
  left: readonly Fact[],
  resetBefore: string,
  { tag, reported }: Packing,
): string {
  const bits = createBits();
  const told = left.map(({ id }) => id).filter((id) => reported?.has(id));
  const reportedUpTo = told.sort().at(-1) ?? '';
  for (const mark of [resetBefore, reportedUpTo]) {
    bits.put(mark ? 1 : 0, 1);
    if (mark) putId(bits, mark, beginning(), tag);
  }
  bits.putSize(facts.length);
  const run = { last: beginning(), tag, begun: [] };
  for (const fact of facts.toSorted(byId)) putFact(bits, fact, run);
  const text = bits.text();
  return version + sumOf(text) + text;
}

/**
 * Packs as much of a record as fits into `limit` characters, what counts most first (see `choose`). Facts come back as
 * they were, to the letter, so that a browser that has them already learns nothing new.
 * @param ordered all facts in the order of their ids
 */
export function pack(ordered: readonly Fact[], limit: number, packing: Packing): Packed {
  const { first, second, rest, resetBefore } = choose(ordered, packing.whole, packing.keep);
  const all = [...first, ...second, ...rest];
  const take = (count: number) => written(all.slice(0, count), all.slice(count), resetBefore, packing);
  const whole = take(all.length);
  if (whole.length <= limit) return { text: whole, left: 0 };
  let [fits, tooMany] = [0, all.length];
  let text = take(0);
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const one = take(middle);
    if (one.length > limit) tooMany = middle;
    else [fits, text] = [middle, one];
  }
  return { text, left: all.length - fits };
}
