import { expect, test } from 'vitest';
import { createLms } from '../../../src/authoring/rehearse/api/lms.ts';
import { scorm12 } from '../../../src/authoring/rehearse/api/scorm12.ts';
import { objectivesOf, standingOf } from '../../../src/domain/lms/standing.ts';
import { fold } from '../../../src/domain/record/fold.ts';
import { browser, course, driverFor, launch } from '../delivery/runtime/learner.ts';
import { failTest, firstHalf, secondHalf } from '../delivery/runtime/story.ts';

const data = course();
const keys = Object.fromEntries(data.asked.map(({ id, key }) => [id, key]));
const learner = () => launch(data, driverFor('scorm12', createLms(scorm12).api), browser());
const standing = (one: Awaited<ReturnType<typeof learner>>) => standingOf(data.plan, keys, fold(one.log.$facts.get()));

test('a learner’s way through the café, by the record', async () => {
  const one = await learner();
  expect(standing(one)).toMatchObject({ completion: 'incomplete', success: 'unknown', progress: 0 });
  firstHalf(one);
  // Three questions and the story, of eight things to do.
  expect(standing(one)).toMatchObject({ completion: 'incomplete', success: 'unknown', progress: 0.5 });
  failTest(one);
  expect(standing(one)).toMatchObject({ success: 'unknown', score: 0 });
  secondHalf(one);
  expect(standing(one)).toMatchObject({
    completion: 'completed',
    success: 'passed',
    score: 1,
    progress: 1,
    lessonStatus: 'passed',
  });
});

test('moves have the share of strong first choices; objectives the score of the attempt that counts', async () => {
  const flagship = course({}, 'after-the-mistake', 'tests/fixtures/site');
  const all = Object.fromEntries(flagship.asked.map(({ id, key }) => [id, key]));
  const rated = flagship.asked.find(
    ({ key, objectives }) => objectives.length > 0 && key.options.some(({ rating }) => rating === 'strong'),
  );
  const [move = ''] = rated?.objectives ?? [];
  const strong = rated?.key.options.find(({ rating }) => rating === 'strong')?.id ?? '';
  const one = await launch(flagship, driverFor('scorm12', createLms(scorm12).api));
  one.record('answered', rated?.id ?? '', { picks: [strong] });
  const record = fold(one.log.$facts.get());
  const told = objectivesOf(flagship.plan, all, record, standingOf(flagship.plan, all, record));
  expect(told.map(({ id }) => id)).toEqual(flagship.plan.moves.map(({ id }) => id));
  expect(told.find(({ id }) => id === move)).toMatchObject({ scaled: 1, success: 'unknown' });
  expect(told.filter(({ scaled }) => scaled !== undefined)).toHaveLength(1);
});

test('a lesson that asks for nothing is done once it was opened', () => {
  const plan = {
    ...data.plan,
    passes: 'nothing' as const,
    lessons: [{ id: 'read', questions: [], forms: [], scenarios: [] }],
  };
  const record = (places: [string, { lesson: string; anchor: string; at: number }][]) => ({
    tries: new Map(),
    attempts: [],
    places: new Map(places),
    latest: undefined,
  });
  expect(standingOf(plan, keys, record([])).completion).toBe('incomplete');
  expect(standingOf(plan, keys, record([['read', { lesson: 'read', anchor: 'main', at: 0 }]])).completion).toBe(
    'completed',
  );
});
