import { describe, expect, test } from 'vitest';
import type { QuestionKind } from '../../src/schemas/question.ts';
import { line } from './finding.ts';
import { ask, bank } from './fixture.ts';
import { itemOf } from './item.ts';
import { readers } from './kinds.ts';
import { judge } from './rules.ts';
import { made, samples } from './samples.ts';

const all = Object.entries(samples);

/** Fields for programs. */
const NAMES = new Set(['kind', 'id', 'to', 'group', 'match', 'accept', 'rating', 'credit']);

/** Every string an author wrote for learners into a question. */
function written(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return NAMES.has(key) ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => written(inner, Array.isArray(value) ? key : name));
}

test('a kind that is not read does not compile', () => {
  const { reflect: _, ...rest } = readers;
  // @ts-expect-error `reflect` is missing.
  rest satisfies Record<QuestionKind, unknown>;
  expect(Object.keys(samples).toSorted()).toEqual(Object.keys(readers).toSorted());
});

describe.each(all)('%s', (_, one) => {
  test.each(['practice', 'assessment'] as const)('is content with a good one in a quiz of mode %s', (mode) => {
    expect(judge({ ...bank(), asked: ask([one], mode) }).map(line)).toEqual([]);
  });

  test('every text that somebody wrote is read', () => {
    const read = itemOf(one)
      .wordings.map(({ text }) => text)
      .join('\n');
    const spread = written(one).flatMap((text) => text.split(/\{[^{}]*\}/).map((piece) => piece.trim()));
    expect(spread.filter((text) => !read.includes(text))).toEqual([]);
  });
});

test('all of them together are one good quiz', () => {
  expect(judge({ ...bank(), asked: ask(Object.values(samples)) }).map(line)).toEqual([]);
});

test('a text is read with its gaps filled in, and one in pieces as a whole', () => {
  const text = (one: (typeof samples)['blanks' | 'spot']) =>
    itemOf(one).wordings.find(({ part }) => part === 'text')?.text;
  expect(text(samples.blanks)).toBe('We owe you six trays. The rest is with you by noon.');
  expect(text(samples.spot)).toBe('I bring the bread at noon, if the road allows, and I ring you first.');
});

test('options that a quiz does not shuffle are fixed; gaps and pieces always are, partners never', () => {
  const fixed = (kind: 'choice' | 'blanks' | 'spot' | 'match', shuffled: boolean) =>
    itemOf(samples[kind], shuffled).lists.map((list) => list.fixed);
  expect([fixed('choice', true), fixed('choice', false)]).toEqual([[false], [true]]);
  expect([fixed('blanks', true), fixed('spot', true), fixed('match', false)]).toEqual([[true], [true], [false]]);
  const ordered = made({ ...samples.choice, ordered: true });
  expect(itemOf(ordered).lists.map((list) => list.fixed)).toEqual([true]);
});
