import { z } from 'astro/zod';
import { complain, credit, eachOnce, marked, partId } from './common.ts';
import { typed } from './text.ts';

const pick = z.strictObject({
  /** Stable id, unique within the gap. Learners' records name it. */
  id: partId,
  /** What the learner picks from. Plain text. */
  text: z.string().min(1),
  /** `true` on the one that fits. */
  key: z.boolean().optional(),
});

const gap = z.strictObject({
  /** Stable id, unique within the question. The text marks the gap as `{id}`. */
  id: partId,
  /** Answers that fit a gap that is typed into, the best first. */
  accept: typed.accept.optional(),
  /** `true` where capitals matter. */
  caseSensitive: typed.caseSensitive,
  /** Words to pick from, in place of `accept`; one has `key: true`. They are shown in this order. */
  options: z.array(pick).min(2).max(6).optional(),
  /** Why this fits. */
  why: z.string().min(1),
});

/** Ids in braces within a text. */
const marker = /\{([^{}]*)\}/g;

/** Fill the gaps of a text, by typing or by picking. */
export const blanks = z
  .strictObject({
    /** `blanks`: fill the gaps of a text. */
    kind: z.literal('blanks'),
    ...marked,
    /** The text, with each gap as `{its-id}`. Blank lines part paragraphs. */
    text: z.string().min(1),
    /** 1 to 10 gaps, in any order. */
    gaps: z.array(gap).min(1).max(10),
    /** `each`: a point for each gap. `all`: one point for all of them. */
    credit,
  })
  .superRefine(
    complain(({ text, gaps }, say) => {
      eachOnce('Gap', gaps, say, 'gaps');
      const marks = [...text.matchAll(marker)].map(([, name = '']) => name);
      for (const name of marks) {
        if (!gaps.some(({ id }) => id === name))
          say(`The text has a gap {${name}}, but \`gaps\` has none with that id. Add it, or correct the id.`, 'text');
      }
      gaps.forEach(({ id, accept, options }, i) => {
        const times = marks.filter((name) => name === id).length;
        if (times !== 1) say(`The text has {${id}} ${times} times; it needs it once.`, 'gaps', i, 'id');
        if (!accept === !options)
          say('A gap is typed (`accept`) or picked (`options`); give it one of them.', 'gaps', i);
        if (!options) return;
        eachOnce('Option', options, say, 'gaps', i, 'options');
        const keys = options.filter(({ key }) => key).length;
        if (keys !== 1) say(`One option fits the gap; ${keys} have \`key: true\`.`, 'gaps', i, 'options');
      });
    }),
  );

export type Blanks = z.infer<typeof blanks>;
