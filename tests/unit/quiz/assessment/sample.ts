import type { Item } from '../../../../src/domain/quiz/assessment/item.ts';
import type { Attempt } from '../../../../src/domain/record/fold.ts';
import { factIdOf } from '../../record/fact.ts';

/** A question with the key "yes" and another option. */
export const itemOf = (id: string, objective?: string, revision = 1): Item => ({
  id,
  stem: `${id}?`,
  objective,
  tags: [],
  key: { kind: 'choice', revision, options: [{ id: 'yes', key: true }, { id: 'no' }] },
});

/** An attempt with these responses in order: question, pick, and when. An empty pick takes the answer back. */
export function attemptWith(
  said: readonly (readonly [string, string, number])[],
  more: Partial<Attempt> = {},
): Attempt {
  const responses = said.map(([question, pick, at]) => ({ question, at, revision: 1, picks: pick ? [pick] : [] }));
  const picks = new Map(responses.map(({ question, ...one }) => [question, one]));
  return { id: factIdOf(1), form: 'test', at: 0, responses, picks, ...more };
}
