import type { Bits, Reader } from './bits.ts';

/**
 * Writes a time by how far it is from another; times in quarters of a millisecond and the like, which a clock that was
 * held may give, come back as they were.
 */
export function putTime(bits: Bits, value: number, from: number): void {
  bits.put(value === from ? 0 : 1, 1);
  if (value === from) return;
  const far = value - from;
  const isWhole = Number.isSafeInteger(far) && from + far === value;
  bits.put(isWhole ? 1 : 0, 1);
  if (isWhole) {
    bits.put(far < 0 ? 1 : 0, 1);
    bits.putSize(Math.abs(far));
    return;
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  bits.put(view.getUint32(0), 32);
  bits.put(view.getUint32(4), 32);
}

export function takeTime(bits: Reader, from: number): number {
  if (bits.take(1) === 0) return from;
  if (bits.take(1) === 1) {
    const sign = bits.take(1) === 1 ? -1 : 1;
    return from + sign * bits.takeSize();
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, bits.take(32));
  view.setUint32(4, bits.take(32));
  return view.getFloat64(0);
}
