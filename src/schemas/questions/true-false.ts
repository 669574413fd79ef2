import { z } from 'astro/zod';
import { marked } from './common.ts';

/** A statement to judge. The stem is the statement; "True" always stands before "False". */
export const trueFalse = z.strictObject({
  /** `true-false`: judge a statement. */
  kind: z.literal('true-false'),
  ...marked,
  /** Whether the statement is true. */
  answer: z.boolean(),
  /** What a learner reads who said "True". */
  ifTrue: z.string().min(1),
  /** What a learner reads who said "False". */
  ifFalse: z.string().min(1),
});

export type TrueFalse = z.infer<typeof trueFalse>;
