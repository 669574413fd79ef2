import { describe, expect, test } from 'vitest';
import { askedOf } from '../../../../src/domain/lms/interaction/asking.ts';
import { answersIn, resultOf } from '../../../../src/domain/lms/interaction/interaction.ts';
import type { Fact, FactData, Verb } from '../../../../src/domain/record/event.ts';
import { fold } from '../../../../src/domain/record/fold.ts';
import { Facts } from '../../../../src/domain/record/merge.ts';
import { question } from '../../../../src/schemas/question.ts';
import { samples } from '../../schemas/samples.ts';

const list = [
  askedOf(question.parse({ ...samples.choice, id: 'one' }), 'en', ['face']),
  askedOf(question.parse({ ...samples.match, id: 'two' }), 'en', []),
  askedOf(question.parse({ ...samples.scale, id: 'three' }), 'en', []),
];
const asked = new Map(list.map((one) => [one.id, one]));
const stories = new Set(['story']);

let count = 0;
const fact = (verb: Verb, object: string, data: FactData = {}, at = 0): Fact => {
  count += 1;
  return {
    id: count.toString(36).padStart(17, '0'),
    at,
    verb,
    object,
    data,
    ...(verb === 'answered' && { revision: 1 }),
  };
};
const told = (facts: Fact[], start?: number) =>
  answersIn(facts, fold(Facts.of(facts)), asked, stories, start).map((one) => ({
    id: one.asked.id,
    at: one.at,
    result: resultOf(one),
    latency: one.latency,
  }));

describe('practice', () => {
  test('each answer is told at once, the second one too', () => {
    const facts = [
      fact('answered', 'one', { picks: ['two'] }, 5000),
      fact('answered', 'one', { picks: ['one'] }, 9000),
    ];
    expect(told(facts, 1000)).toEqual([
      { id: 'one', at: 5000, result: 'wrong', latency: 4000 },
      { id: 'one', at: 9000, result: 'correct', latency: 4000 },
    ]);
  });

  test('how it came out: the share of what was possible, or nothing where nothing is right or wrong', () => {
    const facts = [
      fact('answered', 'two', { picks: ['deed--did', 'loss--did'] }),
      fact('answered', 'three', { picks: ['no'] }),
    ];
    expect(told(facts).map(({ result }) => result)).toEqual([0.5, 'neutral']);
  });

  test('what was answered when the question meant something else is told without a verdict', () => {
    const [old] = [{ ...fact('answered', 'one', { picks: ['one'] }), revision: 2 }];
    expect(told([old]).map(({ result }) => result)).toEqual(['neutral']);
  });

  test('a question that’s gone, and an answer that is none, are not told', () => {
    expect(told([fact('answered', 'gone', { picks: ['x'] }), fact('answered', 'one', { picks: [] })])).toEqual([]);
  });

  test('an answer from before this launch has no latency', () => {
    expect(told([fact('answered', 'one', { picks: ['one'] }, 500)], 1000)[0]?.latency).toBeUndefined();
  });
});

describe('a quiz or a test', () => {
  const begun = (form: string) => fact('launched', form);
  test('is told when it is submitted, by the answers that stood in the end', () => {
    const start = begun('test');
    const { id: attempt } = start;
    const open = [
      start,
      fact('answered', 'one', { picks: ['two'], attempt }, 1),
      fact('answered', 'one', { picks: ['one'], attempt }, 2),
    ];
    expect(told(open)).toEqual([]);
    const done = [...open, fact('completed', 'test', { attempt }, 3)];
    expect(told(done)).toMatchObject([{ id: 'one', at: 2, result: 'correct' }]);
  });

  test('a flag alone is no answer', () => {
    const start = begun('test');
    const { id: attempt } = start;
    const facts = [
      start,
      fact('answered', 'one', { picks: [], flag: true, attempt }),
      fact('completed', 'test', { attempt }),
    ];
    expect(told(facts)).toEqual([]);
  });

  test('a decision in a story is told at once', () => {
    const start = begun('story');
    const facts = [start, fact('answered', 'one', { picks: ['one'], attempt: start.id }, 4)];
    expect(told(facts)).toMatchObject([{ id: 'one', result: 'correct' }]);
    expect(told([...facts, fact('completed', 'story', { attempt: start.id })])).toHaveLength(1);
  });
});
