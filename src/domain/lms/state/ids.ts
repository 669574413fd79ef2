import type { Bits, Reader } from './bits.ts';

// A fact's id is nine base-36 digits of milliseconds and eight more, which in a package are six of the enrolment's tag and
// two of the page's own. So an id costs a few letters in a state, and comes back to the letter.

const timeOf = (id: string) => Number.parseInt(id.slice(0, 9), 36);
const tailOf = (id: string) => id.slice(9);
const digits = (value: number, count: number) => value.toString(36).padStart(count, '0');

/** What the last id was; the next one is told from it. */
export interface Last {
  time: number;
  tail: string;
}

export const beginning = (): Last => ({ time: 0, tail: '' });

/** Seconds and milliseconds apart: the clock of a package's pages has whole seconds. */
function putTime(bits: Bits, ms: number): void {
  bits.putSize(Math.floor(ms / 1000));
  bits.put(ms % 1000 === 0 ? 0 : 1, 1);
  if (ms % 1000 !== 0) bits.put(ms % 1000, 10);
}

const takeTime = (bits: Reader): number => bits.takeSize() * 1000 + (bits.take(1) ? bits.take(10) : 0);

function putTail(bits: Bits, tail: string, last: string, tag: string): void {
  bits.put(tail === last ? 0 : 1, 1);
  if (tail === last) return;
  const isOwn = tag !== '' && tail.startsWith(tag.slice(0, 6));
  bits.put(isOwn ? 0 : 1, 1);
  if (isOwn) bits.put(Number.parseInt(tail.slice(6), 36), 11);
  else bits.put(Number.parseInt(tail, 36), 42);
}

function takeTail(bits: Reader, last: string, tag: string): string {
  if (bits.take(1) === 0) return last;
  return bits.take(1) === 0 ? tag.slice(0, 6) + digits(bits.take(11), 2) : digits(bits.take(42), 8);
}

/** Writes an id that sorts after the last one, and takes note of it. */
export function putId(bits: Bits, id: string, last: Last, tag: string): void {
  // A whole second later is told as such, whatever the milliseconds of the one before.
  const floor = Math.floor(last.time / 1000) * 1000;
  const from = timeOf(id) % 1000 === 0 ? floor : last.time;
  bits.put(from === floor ? 0 : 1, 1);
  putTime(bits, timeOf(id) - from);
  putTail(bits, tailOf(id), last.tail, tag);
  last.time = timeOf(id);
  last.tail = tailOf(id);
}

export function takeId(bits: Reader, last: Last, tag: string): string {
  const floor = Math.floor(last.time / 1000) * 1000;
  const from = bits.take(1) === 0 ? floor : last.time;
  last.time = from + takeTime(bits);
  last.tail = takeTail(bits, last.tail, tag);
  return digits(last.time, 9) + last.tail;
}

/** The time in an id, in milliseconds since 1970. */
export const idTime = timeOf;
