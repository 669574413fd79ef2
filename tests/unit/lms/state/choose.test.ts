import { describe, expect, test } from 'vitest';
import { readerFor } from '../../../../src/authoring/lint/check.ts';
import { codebookOf } from '../../../../src/domain/lms/state/book-codes.ts';
import { choose } from '../../../../src/domain/lms/state/choose.ts';
import { clashes } from '../../../../src/domain/lms/state/codebook.ts';
import { pack } from '../../../../src/domain/lms/state/pack.ts';
import { unpack } from '../../../../src/domain/lms/state/unpack.ts';
import { worstCase } from '../../../../src/domain/lms/state/worst.ts';
import type { Fact, FactData, Verb } from '../../../../src/domain/record/event.ts';

let count = 0;
const fact = (verb: Verb, object: string, data?: FactData, at?: number): Fact => {
  count += 1;
  const id = `${(1_700_000_000_000 + count * 60_000).toString(36).padStart(9, '0')}abcdef00`;
  return {
    id,
    at: at ?? 1_700_000_000_000 + count * 60_000,
    verb,
    object,
    ...(verb === 'answered' && { revision: 1 }),
    ...(data && { data }),
  };
};
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id).sort();

describe('what counts most', () => {
  test('is the last answer and the last place; then the first answer; the rest is history', () => {
    const [one, two, three] = ['a', 'b', 'c'].map((pick) => fact('answered', 'q', { picks: [pick] }));
    const [here, there] = [fact('experienced', 'l', { place: 'x' }), fact('experienced', 'l', { place: 'y' })];
    const all = [one, two, three, here, there] as Fact[];
    const { first, second, rest } = choose(all, 'course');
    expect(ids(first)).toEqual(ids([three, there] as Fact[]));
    expect(ids(second)).toEqual(ids([one] as Fact[]));
    expect(ids(rest)).toEqual(ids([two, here] as Fact[]));
  });

  test('is of an attempt how it began and ended, its draw, and the last answer to each question', () => {
    const start = fact('launched', 'form');
    const attempt = start.id;
    const drawn = fact('launched', 'form', { picks: ['q', 'r'], attempt });
    const answers = [
      fact('answered', 'q', { picks: ['a'], attempt }),
      fact('answered', 'r', { picks: ['a'], attempt }),
      fact('answered', 'q', { picks: ['b'], attempt }),
    ];
    const end = fact('completed', 'form', { attempt });
    const { first, rest } = choose([start, drawn, ...answers, end], 'course');
    expect(ids(first)).toEqual(ids([start, drawn, answers[1], answers[2], end] as Fact[]));
    expect(ids(rest)).toEqual(ids([answers[0]] as Fact[]));
  });

  test('is the last answer in time, too, where one came late', () => {
    const start = fact('launched', 'form', { until: 5 });
    const attempt = start.id;
    const [inTime, late] = [
      fact('answered', 'q', { picks: ['a'], attempt }, 4),
      fact('answered', 'q', { picks: ['b'], attempt }, 6),
    ];
    expect(ids(choose([start, inTime, late], 'course').first)).toEqual(ids([start, inTime, late]));
  });

  test('are the best attempt and the last one; of others, that there were any', () => {
    const attempts = ['a', 'b', 'c', 'd'].map((pick) => {
      const start = fact('launched', 'form');
      return [
        start,
        fact('answered', 'q', { picks: [pick], attempt: start.id }),
        fact('completed', 'form', { attempt: start.id }),
      ];
    });
    const [one, two, three, four] = attempts as [Fact[], Fact[], Fact[], Fact[]];
    const { first, second, rest } = choose(attempts.flat(), 'course', new Set([three[0]?.id ?? '']));
    expect(ids(first)).toEqual(ids([...three, ...four]));
    expect(ids(second)).toEqual(ids([...one, two[0] as Fact, two[2] as Fact]));
    expect(ids(rest)).toEqual(ids([two[1] as Fact]));
  });
});

test('a reset travels as one mark', () => {
  const [one, two] = [fact('answered', 'q', { picks: ['a'] }), fact('answered', 'r', { picks: ['a'] })];
  const reset = fact('voided', 'course', { voids: [one.id, two.id] });
  const after = fact('answered', 'q', { picks: ['b'] });
  const { text } = pack([one, two, reset, after], 4000, { tag: 'abcdefgh', whole: 'course' });
  expect(unpack(text, { q: ['a', 'b'], r: ['a'] }, 'abcdefgh')).toEqual({
    facts: [after],
    resetBefore: reset.id,
    reportedUpTo: '',
  });
});

test('what had no room is remembered as told', () => {
  const facts = Array.from({ length: 60 }, () => fact('answered', 'q', { picks: ['a'] }));
  const reported = new Set(ids(facts).slice(0, 50));
  const { text, left } = pack(facts, 120, { tag: 'abcdefgh', whole: 'course', reported });
  expect(left).toBeGreaterThan(40);
  const last = ids(facts)[49] ?? '';
  expect(unpack(text, { q: ['a'] }, 'abcdefgh')?.reportedUpTo).toBe(last);
});

describe.each(['tests/fixtures/cafe', 'tests/fixtures/site'])('the courses of %s', (content) => {
  const books = [...readerFor(content).read().books.values()];
  test.each(books.map((book) => [book.course.id, book] as const))(
    '%s has no two ids that a state takes for one',
    (_, book) => {
      expect(clashes(codebookOf(book))).toEqual([]);
    },
  );
  test.each(books.map((book) => [book.course.id, book] as const))(
    '%s fits into SCORM 1.2, whatever is answered',
    (_, book) => {
      const { size, weights } = worstCase(book);
      expect(size).toBeLessThanOrEqual(3500);
      expect(size).toBeGreaterThan(weights.length * 8);
      expect(weights[0]?.size).toBeGreaterThanOrEqual(weights.at(-1)?.size ?? 0);
    },
  );
});

test('ids that chance gives one number are found', () => {
  // Two of 70,000 ids share a number of 16 bits for certain.
  const many = Array.from({ length: 70_000 }, (_, i) => `part-${i}`);
  expect(clashes({ q: many })).toMatchObject([{ of: 'q' }]);
  expect(clashes({ q: ['a', 'b'] })).toEqual([]);
});
