import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fact, voidsPerFact } from '../../../src/domain/record/event.ts';
import { fold } from '../../../src/domain/record/fold.ts';
import { inOrder } from '../../../src/domain/record/merge.ts';
import { portions, standing } from '../../../src/domain/record/voids.ts';
import { arrived, factIdOf, facts } from './fact.ts';

let time = 1000;
const voiding = (ids: readonly string[]): Fact[] =>
  portions(ids).map((voids) => {
    time += 1;
    return { id: factIdOf(time), at: time, verb: 'voided', object: 'course', data: { voids } };
  });
const ids = (list: readonly Fact[]) => list.map((fact) => fact.id);
const counting = (list: readonly Fact[]) => standing(inOrder(arrived(list))).filter((fact) => fact.verb !== 'voided');
const reset = (list: readonly Fact[]) => voiding(ids(counting(list)));

describe('voiding', () => {
  test('everything leaves an empty record', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const { tries, attempts, places, latest } = fold(arrived([...list, ...reset(list)]));
        expect([tries.size, attempts.length, places.size, latest]).toEqual([0, 0, 0, undefined]);
      }),
    );
  });

  test('the voiding gives the record as it was, and voiding that takes it away again', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const gone = reset(list);
        const undo = voiding(ids(gone));
        const redo = voiding(ids(undo));
        expect(fold(arrived([...list, ...gone, ...undo]))).toEqual(fold(arrived(list)));
        expect(counting([...list, ...gone, ...undo, ...redo])).toEqual([]);
        expect(fold(arrived([...list, ...gone, ...undo, ...redo, ...voiding(ids(redo))]))).toEqual(fold(arrived(list)));
      }),
    );
  });

  test('twice is voiding once', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const gone = reset(list);
        const again = voiding(ids(list));
        expect(counting([...list, ...gone, ...again])).toEqual(counting([...list, ...gone]));
      }),
    );
  });

  test('leaves what another tab recorded meanwhile', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (list, cut) => {
        // A reset takes what counts. To void a voiding is an undo or a redo, and meant to bring others with it.
        const known = list.slice(0, cut % (list.length + 1)).filter((fact) => fact.verb !== 'voided');
        const kept = counting(list).filter((fact) => !known.includes(fact));
        expect(counting([...list, ...voiding(ids(known))])).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  test('of a fact that is not here yet waits for it', () => {
    const late: Fact = { id: factIdOf(1), at: 1, verb: 'answered', object: 'a', data: { picks: ['b'] } };
    expect(counting([...voiding([late.id]), late])).toEqual([]);
  });

  test('itself changes nothing', () => {
    const self: Fact = { id: factIdOf(5), at: 5, verb: 'voided', object: 'course', data: { voids: [factIdOf(5)] } };
    expect(standing([self])).toEqual([self]);
  });
});

test('portions hold every id once, in order, and none is too large for a fact', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 100, size: 'max' }), (list) => {
      const parts = portions(list);
      expect(parts.flat()).toEqual(list);
      expect(parts.every((part) => part.length > 0 && part.length <= voidsPerFact)).toBe(true);
    }),
  );
});
