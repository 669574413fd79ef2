import { z } from 'astro/zod';
import { complain, credit, eachOnce, known, marked, partId } from './common.ts';

const left = z.strictObject({
  /** Stable id, unique within the question. Learners' records name it. */
  id: partId,
  /** What the learner finds a partner for. Plain text. */
  text: z.string().min(1),
  /** Id of the right side that belongs to it. */
  to: z.string(),
  /** Why these two belong together. */
  why: z.string().min(1),
});

const right = z.strictObject({
  /** Stable id, unique within the question. */
  id: partId,
  /** What the learner picks from. Plain text, short: it stands in a list that opens. */
  text: z.string().min(1),
});

/** Find the partner of each. There may be more partners than are needed. */
export const match = z
  .strictObject({
    /** `match`: find the partner of each. */
    kind: z.literal('match'),
    ...marked,
    /** 2 to 8 things, one below the other, each with a list to pick from. */
    left: z.array(left).min(2).max(8),
    /** 2 to 10 partners. The build shuffles them. */
    right: z.array(right).min(2).max(10),
    /** `each`: a point for each partner found. `all`: one point for all of them. */
    credit,
  })
  .superRefine(
    complain((question, say) => {
      eachOnce('Left', question.left, say, 'left');
      eachOnce('Right', question.right, say, 'right');
      question.left.forEach(({ to }, i) => {
        known('right side', to, question.right, say, 'left', i, 'to');
      });
    }),
  );

export type Match = z.infer<typeof match>;
