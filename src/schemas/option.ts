import { z } from 'astro/zod';
import { id } from './id.ts';

/** How well an option serves in a scene. Worth 2, 1 and 0 points. */
export const rating = z.enum(['strong', 'workable', 'costly']);

/** One answer a learner can choose. */
export const option = z.strictObject({
  /** Stable id, unique within the question. Learners' records name it. */
  id,
  /** What the learner reads and chooses. Plain text. */
  text: z.string().min(1),
  /** For a rated question: how well this move serves. Every option of such a question has one. */
  rating: rating.optional(),
  /** For a keyed question: `true` on each right option. */
  key: z.boolean().optional(),
  /** What happens next, told before any judgement. 8 to 40 words. */
  result: z.string().optional(),
  /** Why decent people choose this. Required on workable and costly options. 4 to 25 words. */
  pull: z.string().optional(),
  /** Why it is strong, workable or costly; right or wrong. 8 to 40 words. */
  why: z.string().min(1),
  /** What would tip the judgement the other way, if this option has its own; else the question's. */
  tip: z.string().optional(),
  /** `true` keeps it below the others, also where options are shuffled: for "All of the above" and the like. */
  last: z.boolean().optional(),
  /** Ends the sentence "Because …" when a result page recommends a lesson for this choice. */
  because: z.string().optional(),
});

export type Rating = z.infer<typeof rating>;
export type Option = z.infer<typeof option>;
