import fc from 'fast-check';
import { fact } from './fact.ts';

/** What other programs, old disks and strangers may hand to the record. */
const shapes = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Real facts, as text with some characters cut off or changed. */
const cut = fc.tuple(fact, fc.nat(300)).map(([one, at]) => parsed(JSON.stringify(one).slice(0, at)));
const flipped = fc.tuple(fact, fc.nat(300), fc.integer({ min: 32, max: 126 })).map(([one, at, code]) => {
  const text = JSON.stringify(one);
  const place = at % text.length;
  return parsed(text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1));
});

const names = ['id', 'at', 'verb', 'object', 'revision', 'data', '__proto__', 'constructor', 'prototype', 'toString'];
const inner = ['picks', 'texts', 'sure', 'attempt', 'place', 'voids', '__proto__', 'constructor', 'hasOwnProperty'];
const huge = fc.constantFrom('a'.repeat(100_000), '0'.repeat(18), '9e999', '\u0000', '', '__proto__', '-a', 'A');
const odd = fc.oneof(
  huge,
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, null, true, [], {}, [null], [['a']]),
  fc.constant(new Array(100_000).fill('a')),
  shapes,
);

/** Sets a key as JSON.parse does: `__proto__` becomes a key like any other. */
const withKey = (object: object, name: string, value: unknown) => {
  const copy = { ...object };
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
};

const twisted = fc.tuple(fact, fc.constantFrom(...names), odd).map(([one, name, value]) => withKey(one, name, value));
const twistedData = fc
  .tuple(fact, fc.constantFrom(...inner), odd)
  .map(([one, name, value]) => ({ ...one, data: withKey(one.data ?? {}, name, value) }));

export const hostile: fc.Arbitrary<unknown> = fc.oneof(shapes, cut, flipped, twisted, twistedData, fact);
