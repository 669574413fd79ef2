import { z } from 'astro/zod';
import { id } from './id.ts';

/** Front matter of a lesson. Its number comes from the course's order, its minutes from the build. */
export const lesson = z.strictObject({
  /** Stable id, unique in the course; also its address. */
  id,
  /** As it stands above the lesson and in lists. */
  title: z.string().min(1),
  /** What the learner can do afterwards. Starts with a verb that can be seen done. */
  objective: z.string().min(1),
  /** One sentence for lists. */
  summary: z.string().min(1),
  /** The course move it teaches first, if any. */
  move: id.optional(),
  /** Ids of the teaching points it covers. */
  points: z.array(z.string()).default([]),
  /** Ids of the course's sources it draws on, in order of weight. */
  sources: z.array(id).default([]),
});

export type Lesson = z.infer<typeof lesson>;
