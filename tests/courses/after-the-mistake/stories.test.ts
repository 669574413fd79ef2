import { expect, test } from 'vitest';
import { prove } from '../../../src/domain/scenario/prove.ts';
import { stories, waysTo } from '../../e2e/stories.ts';

const all = await stories();

test('there are stories to play', () => {
  expect(all.length).toBeGreaterThan(2);
});

test.each(all.map((story) => [story.id, story] as const))(
  '%s is proven, and a way leads to each ending',
  (_id, story) => {
    expect(prove(story)).toEqual([]);
    expect([...waysTo(story).keys()].sort()).toEqual(story.endings.map((ending) => ending.id).sort());
  },
);
