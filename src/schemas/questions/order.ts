import { z } from 'astro/zod';
import { complain, eachOnce, known, marked, partId } from './common.ts';

const item = z.strictObject({
  /** Stable id, unique within the question. Learners' records name it. */
  id: partId,
  /** What the learner moves. Plain text. */
  text: z.string().min(1),
  /** Why it stands where it stands. */
  why: z.string().optional(),
});

/** Put things in order. The list is shown shuffled, never in the right order. */
export const order = z
  .strictObject({
    /** `order`: put things in order. */
    kind: z.literal('order'),
    ...marked,
    /** 3 to 8 things, written in the right order. */
    items: z.array(item).min(3).max(8),
    /** The order shown at first, by id. Left out, the build shuffles: the same for everyone, every time. */
    start: z.array(z.string()).optional(),
    /** How an order counts that is not quite right: `all` or nothing, right `neighbours`, or right `pairs` of any two. */
    credit: z.enum(['all', 'neighbours', 'pairs']).default('all'),
    /** Why this order, whatever was answered. */
    why: z.string().min(1),
  })
  .superRefine(
    complain(({ items, start }, say) => {
      eachOnce('Item', items, say, 'items');
      if (!start) return;
      start.forEach((one, i) => {
        known('item', one, items, say, 'start', i);
      });
      if (new Set(start).size !== items.length || start.length !== items.length)
        say('`start` names every item once, or is left out.', 'start');
      else if (start.every((one, i) => one === items[i]?.id))
        say('`start` is already the right order. Change it, so that there is something to do.', 'start');
    }),
  );

export type Order = z.infer<typeof order>;
