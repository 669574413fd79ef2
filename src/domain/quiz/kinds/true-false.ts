import type { TrueFalse } from '../../../schemas/questions/true-false.ts';
import type { Marks } from './kind.ts';

// Two options with fixed ids: 1 or 0 of 1, like a keyed choice.
export { score } from './choice.ts';

/** Which of the two is right. */
export function marks({ answer }: TrueFalse): Marks {
  return {
    options: [
      answer ? { id: 'true', key: true } : { id: 'true' },
      answer ? { id: 'false' } : { id: 'false', key: true },
    ],
  };
}
