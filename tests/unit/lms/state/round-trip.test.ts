import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codebook } from '../../../../src/domain/lms/state/codebook.ts';
import { pack, sumOf } from '../../../../src/domain/lms/state/pack.ts';
import { unpack } from '../../../../src/domain/lms/state/unpack.ts';
import { admitFact } from '../../../../src/domain/record/codec.ts';
import type { Fact } from '../../../../src/domain/record/event.ts';
import { fold } from '../../../../src/domain/record/fold.ts';
import { Facts, inOrder } from '../../../../src/domain/record/merge.ts';
import { standing } from '../../../../src/domain/record/voids.ts';
import { fact as anyFact, facts as anyFacts } from '../../record/fact.ts';

const ids = ['a', 'b', 'c', 'first-minute', 'constructor', '1st'];
/** A course in which everything can be part of everything. */
const codebook: Codebook = Object.fromEntries(ids.map((id) => [id, ids]));
const tag = 'k3tag0xy';
const packing = { tag, whole: 'course' };
const plenty = 1_000_000;

const admitted = anyFacts.map((list) => list.flatMap((one) => admitFact(one) ?? []));
const ordered = (list: Fact[]) => inOrder(Facts.of(list));
const counting = (list: Fact[]) =>
  standing(ordered(list)).filter(({ verb, object }) => verb !== 'voided' || object !== 'course');

describe('what is packed', () => {
  test('comes back as it was, to the letter', () => {
    fc.assert(
      fc.property(admitted, (list) => {
        const { text, left } = pack(ordered(list), plenty, packing);
        expect(left).toBe(0);
        expect(text).toMatch(/^[\w-]*$/);
        expect(unpack(text, codebook, tag)?.facts).toEqual(counting(list));
      }),
      { numRuns: 500 },
    );
  });

  test('adds up to the same record', () => {
    fc.assert(
      fc.property(admitted, (list) => {
        const back = unpack(pack(ordered(list), plenty, packing).text, codebook, tag)?.facts ?? [];
        expect(fold(Facts.of(back))).toEqual(fold(Facts.of(list)));
      }),
      { numRuns: 500 },
    );
  });

  test('within a limit is a part of it, as it was', () => {
    fc.assert(
      fc.property(admitted, fc.integer({ min: 20, max: 600 }), (list, limit) => {
        const { text, left } = pack(ordered(list), limit, packing);
        expect(text.length).toBeLessThanOrEqual(limit);
        const back = unpack(text, codebook, tag)?.facts ?? [];
        expect(back.length + left).toBe(counting(list).length);
        for (const one of back) expect(list).toContainEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test('comes back from a course that has lost things, without them', () => {
    fc.assert(
      fc.property(admitted, fc.subarray(ids), fc.subarray(ids), (list, objects, parts) => {
        const edited = Object.fromEntries(objects.map((id) => [id, parts]));
        const back = unpack(pack(ordered(list), plenty, packing).text, edited, tag);
        expect(back).toBeDefined();
        for (const one of back?.facts ?? []) {
          expect(list).toContainEqual(one);
          expect(objects).toContain(one.object);
        }
        const isWhole = ({ object, data = {}, verb }: Fact) =>
          objects.includes(object) &&
          (data.picks ?? []).every((id) => (verb === 'launched' ? objects : parts).includes(id)) &&
          (data.place === undefined || parts.includes(data.place));
        expect(back?.facts).toEqual(counting(list).filter(isWhole));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is no state', () => {
  test('is told from one, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unpack(text, codebook, tag)).toBeUndefined();
      }),
    );
  });

  test('a state that was cut, or has another letter anywhere, is none', () => {
    fc.assert(
      fc.property(
        fc.array(anyFact, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.constantFrom('cut', 'spoil'),
        (list, at, how) => {
          const { text } = pack(ordered(list), plenty, packing);
          const place = at % text.length;
          const other = text[place] === 'x' ? 'y' : 'x';
          const broken = how === 'cut' ? text.slice(0, place) : text.slice(0, place) + other + text.slice(place + 1);
          expect(unpack(broken, codebook, tag)).toBeUndefined();
        },
      ),
    );
  });

  test('nor is one that claims anything under a sum that fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{0,200}$/), (body) => {
        expect(() => unpack(`A${sumOf(body)}${body}`, codebook, tag)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', 'B', 'garbage', '{"v":1}'])('"%s"', (text) => {
    expect(unpack(text, codebook, tag)).toBeUndefined();
  });
});
