import { z } from 'astro/zod';
import { id } from './id.ts';

/** What an LMS is told of a course: when it's complete, when it's passed, and with what score. */
export const completion = z.strictObject({
  /** What completes the course: all `lessons`, those of a `track`, or the `assessment`. */
  completes: z.enum(['lessons', 'track', 'assessment']).default('lessons'),
  /** Id of the track, with `completes: track`. */
  track: id.optional(),
  /** Id of the assessment that completes, passes or scores, where the course has several with a passing score. */
  assessment: id.optional(),
  /**
   * What passes: `nothing`, the `assessment`, or `completion` itself. Left out, it's the assessment where the course has
   * exactly one with a passing score, else nothing.
   */
  passes: z.enum(['nothing', 'assessment', 'completion']).optional(),
  /**
   * Which score is sent: `none`, that of the `assessment`, or `strong`, the share of first choices that were strong. Left
   * out, it's the assessment's where that passes, else none.
   */
  score: z.enum(['none', 'assessment', 'strong']).optional(),
  /** What a fail does: with `retry` it's told when no attempt is left, with `final` at once. A later pass counts all the same. */
  fail: z.enum(['retry', 'final']).default('retry'),
  /** Whose passing score counts where the LMS has one too: the `author`'s or the `lms`'s. */
  masteryScore: z.enum(['author', 'lms']).default('author'),
  /** Whether a time limit that the LMS sets ends a visit: `ignore`, or `lms`. */
  timeLimit: z.enum(['ignore', 'lms']).default('ignore'),
});

export type Completion = z.infer<typeof completion>;
