import fc from 'fast-check';
import type { Key, OptionKey } from '../../../src/domain/quiz/key.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const sized = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 2, maxLength: 6 });

/** A question whose options have marks. */
export const keyOf = (kind: Key['kind'], marks: readonly Omit<OptionKey, 'id'>[]): Key => ({
  kind,
  revision: 1,
  options: marks.map((mark, i) => ({ id: names[i] as string, ...mark })),
});

export const rated = sized(fc.constantFrom('strong', 'workable', 'costly')).map((ratings) =>
  keyOf(
    'choice',
    ratings.map((rating) => ({ rating })),
  ),
);

export const keyed = fc.tuple(fc.nat(5), fc.integer({ min: 2, max: 6 })).map(([right, size]) =>
  keyOf(
    'choice',
    Array.from({ length: size }, (_, i) => (i === right % size ? { key: true } : {})),
  ),
);

/** Pick all that apply, with at least one right option. */
export const several = sized(fc.boolean()).map((marks) =>
  keyOf(
    'choices',
    marks.some(Boolean) ? marks.map((key) => ({ key })) : [{ key: true }, ...marks.slice(1).map(() => ({}))],
  ),
);

/** Picks: known options, unknown ones, some of them twice. */
export const picks = fc.array(fc.constantFrom(...names, 'gone', '', '__proto__'), { maxLength: 8 });
