import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';

test('a start records what was drawn, in portions, and the end of the time', async () => {
  const page = await fresh();
  const { respond, sit } = await import('../../../src/stores/assessment.ts');
  const ids = Array.from({ length: 45 }, (_, i) => `question-${i}`);
  const seeds: string[] = [];
  const drawFrom = (seed: string) => {
    seeds.push(seed);
    return ids;
  };
  const attempt = sit('test', drawFrom, 5000);
  expect(seeds).toEqual([attempt]);
  expect(page.$attempts.get()).toMatchObject([{ id: attempt, form: 'test', until: 5000, drawn: ids }]);
  void respond(attempt, 'question-1', 2, { picks: [], texts: ['ninety'], flag: true });
  expect(page.$attempts.get()[0]?.picks.get('question-1')).toMatchObject({
    texts: ['ninety'],
    flag: true,
    revision: 2,
  });
});
