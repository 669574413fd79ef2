import { z } from 'astro/zod';
import { common, complain, eachOnce, partId } from './common.ts';

const point = z.strictObject({
  /** Stable id, unique within the question. Learners' records name it when they tick it. */
  id: partId,
  /** What a good answer has, as something to find in one's own text. */
  text: z.string().min(1),
});

/**
 * Write something, then compare it with a model answer. Never marked. What is
 * written stays with the learner; only the points they tick are recorded.
 */
export const reflect = z
  .strictObject({
    /** `reflect`: write something, then compare it with a model answer; never marked. */
    kind: z.literal('reflect'),
    ...common,
    /** An answer as a thoughtful colleague might write it. Blank lines part paragraphs. */
    model: z.string().min(1),
    /** 1 to 6 points to look for in one's own text. */
    rubric: z.array(point).min(1).max(6),
    /** How many lines there are to write on, on the screen and on paper. */
    lines: z.int().min(2).max(20).default(5),
  })
  .superRefine(complain(({ rubric }, say) => eachOnce('Point', rubric, say, 'rubric')));

export type Reflection = z.infer<typeof reflect>;
