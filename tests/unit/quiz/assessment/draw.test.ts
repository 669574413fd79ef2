import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bank, draw, formsOf } from '../../../../src/domain/quiz/assessment/draw.ts';

const tags = ['red', 'blue', 'green'];

/** Banks as the check of content lets them through: each question in one pool, each draw within its pool. */
const bank: fc.Arbitrary<Bank> = fc
  .record({
    sizes: fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })),
    takes: fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7)),
    questions: fc.boolean(),
  })
  .map(({ sizes, takes, questions }) => ({
    id: 'test',
    questions: tags.flatMap((tag, t) =>
      Array.from({ length: sizes[t] ?? 1 }, (_, i) => ({ id: `${tag}-${i}`, tags: [tag] })),
    ),
    draw: tags.map((tag, t) => ({ tag, take: 1 + ((takes[t] ?? 0) % (sizes[t] ?? 1)) })),
    shuffle: { questions },
  }));

test('a draw is the same for the same seed, repeats nothing and takes what was asked from each pool', () => {
  fc.assert(
    fc.property(bank, fc.string(), (one, seed) => {
      const ids = draw(one, 'test', seed);
      expect(draw(one, 'test', seed)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { tag, take } of one.draw ?? []) {
        expect(ids.filter((id) => id.startsWith(`${tag}-`))).toHaveLength(take);
      }
      for (const id of ids) expect(one.questions.map((question) => question.id)).toContain(id);
    }),
  );
});

test('different seeds draw every question sooner or later', () => {
  const questions = Array.from({ length: 6 }, (_, i) => ({ id: `q-${i}`, tags: ['red'] }));
  const one: Bank = { id: 'test', questions, draw: [{ tag: 'red', take: 2 }], shuffle: { questions: true } };
  const seen = new Set(Array.from({ length: 100 }, (_, i) => draw(one, 'test', `seed ${i}`)).flat());
  expect([...seen].sort()).toEqual(questions.map(({ id }) => id));
});

test('without a draw all are asked in the authored order, and in a form those of the form', () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ id, tags: [] }));
  const one: Bank = { id: 'test', questions, shuffle: { questions: false } };
  expect(draw(one, 'test', 'x')).toEqual(['a', 'b', 'c']);
  const forms = [
    { id: 'form-a', questions: ['c', 'a'] },
    { id: 'form-b', questions: ['b'] },
  ];
  expect(draw({ ...one, forms }, 'form-a', 'x')).toEqual(['c', 'a']);
  expect([formsOf(one), formsOf({ ...one, forms })]).toEqual([['test'], ['form-a', 'form-b']]);
});
