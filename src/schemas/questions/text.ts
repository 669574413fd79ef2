import { z } from 'astro/zod';
import { complain, eachOnce, marked, partId } from './common.ts';

/** Answers that are typed, and how strictly they are read. */
export const typed = {
  /** Answers that fit, the best first: it is the one shown. Spaces, kinds of dashes and quotation marks, and a mark at the end don't count. */
  accept: z.array(z.string().min(1).max(200)).min(1).max(20),
  /** `true` where capitals matter, and the points of Hebrew and Arabic. */
  caseSensitive: z.boolean().default(false),
  /** `false` where one letter makes another answer. Else one slip in a longer word is pointed out before it counts. */
  spelling: z.boolean().default(true),
};

const near = z.strictObject({
  /** Stable id, unique within the question. */
  id: partId,
  /** Answers that come close, read like `accept`. */
  match: z.array(z.string().min(1).max(200)).min(1).max(20),
  /** What to tell a learner who gave one of them: it is said before the answer counts. */
  say: z.string().min(1),
});

/** Type a word or a few. */
export const text = z
  .strictObject({
    /** `text`: type a word or a few. */
    kind: z.literal('text'),
    ...marked,
    ...typed,
    /** Answers that come close, each with a word of help. */
    near: z.array(near).max(8).default([]),
    /** Why the answer fits, whatever was answered. */
    why: z.string().min(1),
  })
  .superRefine(
    complain((question, say) => {
      eachOnce('Near', question.near, say, 'near');
    }),
  );

export type Text = z.infer<typeof text>;
