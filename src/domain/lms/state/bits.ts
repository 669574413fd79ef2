/** The letters of base64url (RFC 4648, 5): every LMS takes them. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bits in a row, six to a letter. */
export interface Bits {
  /** Adds a number that fits into so many bits, at most 52. */
  put(value: number, width: number): void;
  /** Adds a whole number of any size below 2^53; small ones are short. */
  putSize(value: number): void;
  readonly length: number;
  text(): string;
}

export function createBits(): Bits {
  const bits: number[] = [];
  const put = (value: number, width: number) => {
    for (let i = width - 1; i >= 0; i--) bits.push(Math.floor(value / 2 ** i) % 2);
  };
  return {
    put,
    putSize(value) {
      const width = sizeWidth(value);
      put(width, 6);
      put(value, width);
    },
    get length() {
      return bits.length;
    },
    text() {
      let text = '';
      for (let i = 0; i < bits.length; i += 6) {
        let value = 0;
        for (let j = 0; j < 6; j++) value = value * 2 + (bits[i + j] ?? 0);
        text += letters[value];
      }
      return text;
    },
  };
}

/** How many bits a whole number needs. */
export const sizeWidth = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log2(value)) + 1);

/** Thrown where a text has fewer bits than are asked for. */
export class Short extends Error {}

/** Reads what `createBits` wrote. Throws `Short` at the end, and where a letter is none of ours. */
export function readBits(text: string) {
  let at = 0;
  const take = (width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i++, at++) {
      const letter = letters.indexOf(text[Math.floor(at / 6)] ?? ' ');
      if (letter < 0) throw new Short();
      value = value * 2 + ((letter >> (5 - (at % 6))) & 1);
    }
    return value;
  };
  return {
    take,
    takeSize: () => take(take(6)),
    /** How many bits are left. */
    left: () => text.length * 6 - at,
  };
}

export type Reader = ReturnType<typeof readBits>;
