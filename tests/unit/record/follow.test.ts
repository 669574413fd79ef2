import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/record/event.ts';
import { attemptOf, createFold, fold } from '../../../src/domain/record/fold.ts';
import { Facts } from '../../../src/domain/record/merge.ts';
import { arrived, factIdOf, facts } from './fact.ts';

/** Facts in portions, in any order of arrival. */
const arrivals = facts
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))
  .chain((all) =>
    fc.array(fc.nat(all.length), { maxLength: 6 }).map((cuts) => {
      const ends = [...new Set([0, ...cuts, all.length])].sort((a, b) => a - b);
      return ends.slice(1).map((end, i) => all.slice(ends[i], end));
    }),
  );

const plain = (record: ReturnType<typeof fold>) => [record, [...record.tries], [...record.places]];

describe('a record that is followed', () => {
  test('is what it would be if it were computed anew, for any order of arrival', () => {
    fc.assert(
      fc.property(arrivals, (portions) => {
        const follow = createFold();
        let all = Facts.of();
        for (const portion of portions) {
          all = all.with(portion);
          expect(plain(follow(all).record)).toEqual(plain(fold(arrived(all.values()))));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('does not change what was told before', () => {
    fc.assert(
      fc.property(arrivals, (portions) => {
        const follow = createFold();
        let all = Facts.of();
        const told = portions.map((portion) => {
          all = all.with(portion);
          const { record } = follow(all);
          return { record, copy: structuredClone(record) };
        });
        for (const { record, copy } of told) expect(record).toEqual(copy);
      }),
      { numRuns: 1000 },
    );
  });

  test('follows a set that another one grew out of as well', () => {
    const at = (n: number): Fact => ({ id: factIdOf(n), at: n, verb: 'answered', object: `q-${n}` });
    const common = arrived([at(1)]);
    const [one, two] = [common.with([at(2)]), common.with([at(3)])];
    const follow = createFold();
    for (const set of [common, one, two, one]) expect(follow(set).record).toEqual(fold(arrived(set.values())));
    expect([one.size, two.size, one.has(at(3).id), two.get(at(2).id)]).toEqual([2, 2, false, undefined]);
  });

  test('keeps lists that nothing was added to as they are, so that who looks at them is left in peace', () => {
    const follow = createFold();
    const first = arrived([{ id: factIdOf(1), at: 1, verb: 'launched', object: 'form' }]);
    const before = follow(first).record;
    const { attempts, places, tries } = follow(
      first.with([{ id: factIdOf(2), at: 2, verb: 'answered', object: 'a' }]),
    ).record;
    expect(attempts).toBe(before.attempts);
    expect(places).toBe(before.places);
    expect(tries.get('a')).toHaveLength(1);
  });
});

describe('two starts of one form', () => {
  const start = (n: number, at: number, object = 'form'): Fact => ({ id: factIdOf(n), at, verb: 'launched', object });
  const within = (n: number, first: number, verb: 'answered' | 'completed'): Fact => ({
    id: factIdOf(n),
    at: n,
    verb,
    object: 'q',
    data: { attempt: factIdOf(first) },
  });

  test.each<[string, Fact[], number]>([
    ['in one moment are one attempt', [start(1, 0), start(2, 40)], 1],
    ['ten seconds apart are one', [start(1, 0), start(2, 10_000)], 1],
    ['under a clock that was set back a little are one', [start(1, 5000), start(2, 0)], 1],
    ['three in one moment are one', [start(1, 0), start(2, 1), start(3, 2)], 1],
    ['with more time between them are two', [start(1, 0), start(2, 10_001)], 2],
    ['of two forms are two', [start(1, 0), start(2, 1, 'other')], 2],
    ['with an answer between them are two', [start(1, 0), within(2, 1, 'answered'), start(3, 1)], 2],
    ['with the end of the first between them are two', [start(1, 0), within(2, 1, 'completed'), start(3, 1)], 2],
    ['of which the first is taken out are one, the second', [start(1, 0), start(2, 1), voided(3, 1)], 1],
  ])('%s', (_what, list, count) => {
    expect(fold(arrived(list)).attempts).toHaveLength(count);
  });

  test('are answered as one, whichever of them an answer names, and what the first drew holds', () => {
    const drawn = (n: number, first: number, pick: string): Fact => ({
      ...start(n, 1),
      data: { attempt: factIdOf(first), picks: [pick] },
    });
    const list = [
      start(1, 0),
      start(2, 1),
      drawn(3, 1, 'mine'),
      drawn(4, 2, 'theirs'),
      within(5, 2, 'answered'),
      within(6, 1, 'answered'),
      within(7, 2, 'completed'),
    ];
    const { attempts } = fold(arrived(list));
    expect(attempts).toMatchObject([{ id: factIdOf(1), drawn: ['mine'], completed: 7, twins: [factIdOf(2)] }]);
    expect(attempts[0]?.responses.map(({ at }) => at)).toEqual([5, 6]);
    expect(attemptOf(attempts, factIdOf(2))).toBe(attempts[0]);
    expect(attemptOf(attempts, factIdOf(9))).toBeUndefined();
  });
});

function voided(n: number, which: number): Fact {
  return { id: factIdOf(n), at: n, verb: 'voided', object: 'form', data: { voids: [factIdOf(which)] } };
}
