import type { Reflection } from '../../../schemas/questions/reflect.ts';
import type { Outcome } from '../../outcome.ts';
import type { Marks } from './kind.ts';

/** What is recorded is that the learner compared, and the points they ticked; none of it is marked. */
export function score(): Outcome {
  return { type: 'unscored' };
}

/** The points to tick. */
export function marks({ rubric }: Reflection): Marks {
  return { options: rubric.map(({ id }) => ({ id })) };
}
