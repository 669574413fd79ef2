import type { FactData } from '../../record/event.ts';
import type { Bits, Reader } from './bits.ts';
import { objectBits, objectHash, partBits, partHash } from './hash.ts';
import { beginning, putId, takeId } from './ids.ts';
import { putTime, takeTime } from './times.ts';

/** What the fields of a fact are told by. */
export interface Around {
  /** The time of the fact. */
  at: number;
  /** Whether its picks are things of the course, as in a draw, and not parts of one. */
  drawn: boolean;
  tag: string;
  /** Ids of the facts before it that others name: those that began an attempt. */
  begun: string[];
}

/** Ids by their hashes. `undefined` where the course has no such thing any more. */
export interface Names {
  object(hash: number): string | undefined;
  part(hash: number): string | undefined;
}

function putPart(bits: Bits, pick: string): void {
  const [left = '', right] = pick.split('--');
  bits.put(right === undefined ? 0 : 1, 1);
  bits.put(partHash(left), partBits);
  if (right !== undefined) bits.put(partHash(right), partBits);
}

/** The pick; '' where the course no longer has it. */
function takePart(bits: Reader, { part }: Names): string {
  const isPair = bits.take(1) === 1;
  const ids = [part(bits.take(partBits)), ...(isPair ? [part(bits.take(partBits))] : [])];
  return ids.includes(undefined) ? '' : ids.join('--');
}

/** One of a few is told by how many there are after it; another by itself. */
function putBegun(bits: Bits, id: string, { begun, tag }: Around): void {
  const place = begun.lastIndexOf(id);
  bits.put(place < 0 ? 1 : 0, 1);
  if (place < 0) putId(bits, id, beginning(), tag);
  else bits.putSize(begun.length - 1 - place);
}

function takeBegun(bits: Reader, { begun, tag }: Around): string | undefined {
  return bits.take(1) === 1 ? takeId(bits, beginning(), tag) : begun.at(-1 - bits.takeSize());
}

function putList<T>(bits: Bits, list: readonly T[], put: (one: T) => void): void {
  // One is the most common by far.
  bits.put(list.length === 1 ? 1 : 0, 1);
  if (list.length !== 1) bits.put(list.length, 5);
  list.forEach(put);
}

function takeList<T>(bits: Reader, take: () => T): T[] {
  return Array.from({ length: bits.take(1) === 1 ? 1 : bits.take(5) }, take);
}

/** Letters of ASCII are short. */
function putText(bits: Bits, text: string): void {
  const letters = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  bits.putSize(letters.length);
  for (const code of letters) {
    bits.put(code < 128 ? 0 : 1, 1);
    bits.put(code, code < 128 ? 7 : 21);
  }
}

const takeText = (bits: Reader): string =>
  Array.from({ length: bits.takeSize() }, () =>
    String.fromCodePoint(bits.take(bits.take(1) === 0 ? 7 : 21) % 0x110000),
  ).join('');

/** How each field is written. */
export const writers: {
  [F in keyof Required<FactData>]: (bits: Bits, value: Required<FactData>[F], around: Around) => void;
} = {
  picks: (bits, picks, { drawn }) =>
    putList(bits, picks, (pick) => (drawn ? bits.put(objectHash(pick), objectBits) : putPart(bits, pick))),
  texts: (bits, texts) => putList(bits, texts, (text) => putText(bits, text)),
  sure: (bits, value) => bits.put(value ? 1 : 0, 1),
  flag: (bits, value) => bits.put(value ? 1 : 0, 1),
  until: (bits, value, { at }) => putTime(bits, value, at),
  attempt: putBegun,
  place: (bits, value) => bits.put(partHash(value), partBits),
  voids: (bits, ids, { tag }) => putList(bits, ids, (id) => putId(bits, id, beginning(), tag)),
};

/**
 * How each field is read; each reads all of its bits before it says that something is gone, so that what follows can be
 * read all the same.
 */
export const readers: {
  [F in keyof Required<FactData>]: (bits: Reader, names: Names, around: Around) => Required<FactData>[F] | undefined;
} = {
  picks(bits, names, { drawn }) {
    const ids = takeList(bits, () => (drawn ? (names.object(bits.take(objectBits)) ?? '') : takePart(bits, names)));
    return ids.includes('') ? undefined : ids;
  },
  texts: (bits) => takeList(bits, () => takeText(bits)),
  sure: (bits) => bits.take(1) === 1,
  flag: (bits) => bits.take(1) === 1,
  until: (bits, _, { at }) => takeTime(bits, at),
  attempt: (bits, _, around) => takeBegun(bits, around),
  place: (bits, { part }) => part(bits.take(partBits)),
  voids: (bits, _, { tag }) => takeList(bits, () => takeId(bits, beginning(), tag)),
};
