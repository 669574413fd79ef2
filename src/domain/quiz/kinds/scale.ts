import type { Scale } from '../../../schemas/questions/scale.ts';
import type { Outcome } from '../../outcome.ts';
import type { Key } from '../key.ts';
import type { Marks } from './kind.ts';

/** Where a learner stands is never right or wrong. Not exactly one of today's steps is unanswered. */
export function score(key: Key, picks: readonly string[]): Outcome {
  const steps = key.options.filter((option) => picks.includes(option.id));
  return { type: steps.length === 1 ? 'unscored' : 'unanswered' };
}

/** The steps. */
export function marks({ steps }: Scale): Marks {
  return { options: steps.map(({ id }) => ({ id })) };
}
