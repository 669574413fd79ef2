import { z } from 'astro/zod';
import { complain, marked } from './common.ts';

/** Type a number. Give the value it should have, or the range in which it should lie. */
export const number = z
  .strictObject({
    /** `number`: type a number. */
    kind: z.literal('number'),
    ...marked,
    /** The value that is right. */
    value: z.number().optional(),
    /** How far from `value` an answer may lie. */
    tolerance: z.number().min(0).default(0),
    /** The least that is right, in place of `value`. */
    min: z.number().optional(),
    /** The most that is right, in place of `value`. */
    max: z.number().optional(),
    /** Shown behind the field, like "minutes", "kg", "%" or "$". A learner may type it too, before or behind the number. */
    unit: z.string().min(1).optional(),
    /** What a learner reads whose number is too small. */
    low: z.string().min(1).optional(),
    /** What a learner reads whose number is too large. */
    high: z.string().min(1).optional(),
    /** How one gets there, whatever was answered. */
    why: z.string().min(1),
  })
  .superRefine(
    complain(({ value, tolerance, min, max }, say) => {
      const range = min !== undefined || max !== undefined;
      if (value === undefined && !range) say('Say what is right: add `value`, or `min` and `max`.');
      if (value !== undefined && range) say('Use `value` with `tolerance`, or `min` and `max`; not both.', 'value');
      if (range && tolerance > 0) say('`tolerance` belongs to `value`. Widen `min` and `max` instead.', 'tolerance');
      if (min !== undefined && max !== undefined && min > max) say('`min` is above `max`. Swap them.', 'min');
    }),
  );

export type Numeric = z.infer<typeof number>;
