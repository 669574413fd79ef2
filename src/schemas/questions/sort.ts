import { z } from 'astro/zod';
import { complain, credit, eachOnce, known, marked, partId } from './common.ts';

const group = z.strictObject({
  /** Stable id, unique within the question. Learners' records name it. */
  id: partId,
  /** Name of the group. */
  text: z.string().min(1),
});

const item = z.strictObject({
  /** Stable id, unique within the question. Learners' records name it. */
  id: partId,
  /** What the learner sorts. Plain text. */
  text: z.string().min(1),
  /** Id of the group it belongs to. */
  group: z.string(),
  /** Why it belongs there. */
  why: z.string().min(1),
});

/** Sort things into named groups. The groups keep their order; the things are shuffled by the build. */
export const sort = z
  .strictObject({
    /** `sort`: sort things into named groups. */
    kind: z.literal('sort'),
    ...marked,
    /** 2 to 5 groups. */
    groups: z.array(group).min(2).max(5),
    /** 3 to 12 things. */
    items: z.array(item).min(3).max(12),
    /** `each`: a point for each thing in its group. `all`: one point for all of them. */
    credit,
  })
  .superRefine(
    complain(({ groups, items }, say) => {
      eachOnce('Group', groups, say, 'groups');
      eachOnce('Item', items, say, 'items');
      items.forEach((one, i) => {
        known('group', one.group, groups, say, 'items', i, 'group');
      });
    }),
  );

export type Sort = z.infer<typeof sort>;
