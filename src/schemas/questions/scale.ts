import { z } from 'astro/zod';
import { common, complain, eachOnce, partId } from './common.ts';

const step = z.strictObject({
  /** Stable id, unique within the question. Learners' records name it. */
  id: partId,
  /** What the step is called. */
  text: z.string().min(1),
  /** What a learner reads who chose it. */
  say: z.string().min(1).optional(),
});

/** Say where you stand, from one end to the other. Never right or wrong. */
export const scale = z
  .strictObject({
    /** `scale`: say where you stand; never right or wrong. */
    kind: z.literal('scale'),
    ...common,
    /** 3 to 7 steps, from one end to the other. */
    steps: z.array(step).min(3).max(7),
    /** What everybody reads afterwards. Needed unless each step has its own `say`. */
    say: z.string().min(1).optional(),
  })
  .superRefine(
    complain(({ steps, say: forAll }, say) => {
      eachOnce('Step', steps, say, 'steps');
      if (!forAll && steps.some((one) => !one.say))
        say('Something is said back: add `say` to the question, or to every step.', 'steps');
    }),
  );

export type Scale = z.infer<typeof scale>;
