import { describe, expect, test } from 'vitest';
import { decodeFact } from '../../../src/domain/record/codec.ts';
import { verbs } from '../../../src/domain/record/event.ts';
import { fold } from '../../../src/domain/record/fold.ts';
import { arrived } from './fact.ts';
import { golden, goldenFacts } from './golden.ts';

const read = (name: string) =>
  goldenFacts(name)
    .map(decodeFact)
    .filter((fact) => fact !== undefined);

test.each(golden)('every fact of $name can be read, and says what it said', ({ facts }) => {
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.map(decodeFact)).toEqual(facts);
});

test('every verb stands in a golden record', () => {
  const seen = new Set(golden.flatMap(({ facts }) => facts.map((fact) => decodeFact(fact)?.verb)));
  expect([...seen].sort()).toEqual([...verbs].sort());
});

describe('the learner of v1', () => {
  const facts = read('v1/learner.json');
  const at = (i: number) => facts[i]?.at;
  const record = fold(arrived(facts));

  test('tried two questions', () => {
    expect([...record.tries]).toEqual([
      [
        'first-minute-1',
        [
          { at: at(1), revision: 1, picks: ['wait'] },
          { at: at(2), revision: 1, picks: ['tell'] },
        ],
      ],
      ['what-counts', [{ at: at(3), revision: 2, picks: ['harm', 'people'] }]],
    ]);
  });

  test('finished a form after changing a choice, removed a second one and began it again', () => {
    expect(record.attempts).toEqual([
      {
        id: facts[5]?.id,
        form: 'six-moments-a',
        at: at(5),
        picks: new Map([
          ['a-text', { at: at(8), revision: 1, picks: ['minute'] }],
          ['a-stock', { at: at(7), revision: 1, picks: ['ask'] }],
        ]),
        responses: [
          { question: 'a-text', at: at(6), revision: 1, picks: ['reply'] },
          { question: 'a-stock', at: at(7), revision: 1, picks: ['ask'] },
          { question: 'a-text', at: at(8), revision: 1, picks: ['minute'] },
        ],
        completed: at(9),
      },
      {
        id: facts[16]?.id,
        form: 'six-moments-b',
        at: at(16),
        picks: new Map([['b-snap', { at: at(17), revision: 1, picks: ['sorry'] }]]),
        responses: [{ question: 'b-snap', at: at(17), revision: 1, picks: ['sorry'] }],
      },
    ]);
  });

  test('was last at the start', () => {
    expect([...record.places.values()]).toEqual([
      { lesson: 'first-minute', anchor: 'first-minute-1', at: at(4) },
      { lesson: 'start', anchor: 'where-to-begin', at: at(15) },
    ]);
    expect(record.latest).toBe(at(17));
  });

  test('has the same record when the facts come from the other end', () => {
    expect(fold(arrived(facts.toReversed()))).toEqual(record);
  });
});

test('the learner of v2 ordered, paired, typed and ticked', () => {
  const { tries } = fold(arrived(read('v2/kinds.json')));
  const said = [...tries].map(([question, [one]]) => [question, one?.picks, one?.texts, one?.sure]);
  expect(said).toEqual([
    ['in-order', ['stop', 'tell', 'mend', 'learn'], undefined, undefined],
    ['partners', ['deed--what-i-did', 'loss--what-it-cost'], undefined, true],
    ['a-word', [], ['blame-free review'], false],
    ['gaps', ['deed', 'word--sorry', 'cost'], ['sent', '<b>planned</b> “so”'], undefined],
    ['own-words', ['i-did', 'next'], undefined, undefined],
    ['a-belief', ['false'], undefined, undefined],
  ]);
});

test('the learner of v2 sat a timed test: what was drawn, when its time was over, what was flagged', () => {
  const [attempt] = fold(arrived(read('v2/assessment.json'))).attempts;
  expect(attempt).toMatchObject({
    form: 'final-test',
    until: 1795224180000,
    drawn: ['a-term', 'which-one', 'how-long'],
    completed: 1795224220000,
  });
  expect([...(attempt?.picks ?? [])].map(([question, one]) => [question, one.picks, one.texts, one.flag])).toEqual([
    ['a-term', [], ['seam'], undefined],
    ['which-one', ['gold'], undefined, false],
  ]);
});

test('the two tabs of v4 that began one test in one moment have one attempt, with the answers of both', () => {
  const facts = read('v4/two-tabs.json');
  const { attempts } = fold(arrived(facts));
  expect(attempts).toMatchObject([
    { id: facts[0]?.id, twins: [facts[1]?.id], drawn: ['a-term', 'which-one'], completed: 1795759290000 },
  ]);
  expect([...(attempts[0]?.picks.keys() ?? [])]).toEqual(['which-one', 'a-term']);
});
