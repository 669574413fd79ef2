import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/record/event.ts';
import { fold } from '../../../src/domain/record/fold.ts';
import { arrived, factIdOf, facts } from './fact.ts';

const told = (...list: (Omit<Fact, 'id' | 'at'> & { at?: number })[]) =>
  fold(arrived(list.map((fact, i) => ({ at: i, ...fact, id: factIdOf(i) }))));
const answered = (object: string, pick: string, attempt?: string): Omit<Fact, 'id' | 'at'> => ({
  verb: 'answered',
  object,
  revision: 1,
  data: attempt ? { picks: [pick], attempt } : { picks: [pick] },
});

test('an empty record has nothing in it', () => {
  expect(told()).toEqual({ tries: new Map(), attempts: [], places: new Map(), latest: undefined });
});

test('tries in practice stand in order, the first first, whatever the clock said', () => {
  const { tries } = told({ ...answered('a', 'x'), at: 900 }, answered('b', 'y'), { ...answered('a', 'z'), at: 2 });
  expect(tries.get('a')?.map((one) => one.picks)).toEqual([['x'], ['z']]);
  expect([...tries.keys()]).toEqual(['a', 'b']);
});

test('an answer without a revision was to the first', () => {
  expect(told({ verb: 'answered', object: 'a' }).tries.get('a')).toEqual([{ at: 0, revision: 1, picks: [] }]);
});

test('a try holds what was typed and whether the learner was sure, where a fact says so', () => {
  const { tries } = told({ verb: 'answered', object: 'a', data: { picks: [], texts: ['Ninety'], sure: false } });
  expect(tries.get('a')).toEqual([{ at: 0, revision: 1, picks: [], texts: ['Ninety'], sure: false }]);
});

describe('an attempt', () => {
  const id = factIdOf(0);

  test('holds the latest choice on each question, and none of them is practice', () => {
    const record = told({ verb: 'launched', object: 'form-a' }, answered('a', 'x', id), answered('a', 'y', id));
    expect(record.attempts[0]?.picks.get('a')?.picks).toEqual(['y']);
    expect(record.attempts[0]?.responses.map(({ question, picks }) => [question, ...picks])).toEqual([
      ['a', 'x'],
      ['a', 'y'],
    ]);
    expect(record.tries.size).toBe(0);
  });

  test('is finished when it was first finished', () => {
    const done = { verb: 'completed', object: 'form-a', data: { attempt: id } } as const;
    const [attempt] = told({ verb: 'launched', object: 'form-a' }, done, done).attempts;
    expect(attempt).toEqual({ id, form: 'form-a', at: 0, picks: new Map(), responses: [], completed: 1 });
  });

  test('that was never begun is left out with all that belongs to it', () => {
    const lost = factIdOf(99);
    const done = { verb: 'completed', object: 'form-a', data: { attempt: lost } } as const;
    const record = told(answered('a', 'x', lost), done);
    expect([record.attempts, record.tries.size]).toEqual([[], 0]);
  });
});

test('the last place is the latest, and each lesson has one', () => {
  const at = (object: string, place: string) => ({ verb: 'experienced', object, data: { place } }) as const;
  const { places } = told(at('one', 'a'), at('two', 'b'), at('one', 'c'));
  expect([...places.values()].map(({ lesson, anchor }) => [lesson, anchor])).toEqual([
    ['two', 'b'],
    ['one', 'c'],
  ]);
});

test('whatever was recorded, folding does not fail and changes no fact', () => {
  fc.assert(
    fc.property(facts, (list) => {
      const before = JSON.stringify(list);
      fold(arrived(list));
      expect(JSON.stringify(list)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});
