import { z } from 'astro/zod';
import { id } from './id.ts';
import { complain, eachOnce } from './questions/common.ts';
import { steps } from './steps.ts';

/** A soft check on the learner's own words: it hints and never blocks. */
const check = z.strictObject({
  /** Words or short phrases that set it off. Whole words, any case. */
  words: z.array(z.string().min(1)).min(1),
  /** What to say then: one sentence, kind and useful. */
  say: z.string().min(1),
});

const common = {
  /** Stable id, unique in the course. */
  id,
  /** What the sheet is called. */
  title: z.string().min(1),
  /** One or two sentences: what it is for. */
  intro: z.string().min(1),
  /** Whose idea it is. */
  credit: z.string().optional(),
};

/** A short guided pause in timed parts, with one line to write at the end. */
export const timedSteps = z
  .strictObject({
    /** `timed-steps`: a short guided pause. */
    kind: z.literal('timed-steps'),
    ...common,
    /** What happened, to tap. */
    trigger: z.strictObject({
      /** What is asked. */
      label: z.string().min(1),
      /** What to tap, 2 or more. */
      options: z
        .array(
          z.strictObject({
            /** Stable id, unique within the sheet. */
            id,
            /** What the learner reads. */
            text: z.string().min(1),
          }),
        )
        .min(2),
    }),
    /** The parts of the pause, 2 or more. */
    steps: z
      .array(
        z.strictObject({
          /** Stable id, unique within the sheet. */
          id,
          /** What to do, in a word or two. */
          title: z.string().min(1),
          /** Share of the whole in seconds, at the standard length. */
          seconds: z.int().min(5).max(600),
          /** What to do. Paragraphs. */
          text: z.array(z.string().min(1)).min(1),
        }),
      )
      .min(2),
    /** The one line the learner may write. */
    line: z.strictObject({
      /** What to write. */
      label: z.string().min(1),
      /** What somebody else wrote. */
      example: z.string().min(1),
      /** Hints on what is written; they never block. */
      checks: z.array(check).default([]),
    }),
  })
  .superRefine(
    complain(({ trigger, steps }, say) => {
      eachOnce('Option', trigger.options, say, 'trigger', 'options');
      eachOnce('Step', steps, say, 'steps');
    }),
  );

/** One sentence "If …, then I will …", from the learner's own words. */
export const ifThen = z.strictObject({
  /** `if-then`: one sentence in two halves. */
  kind: z.literal('if-then'),
  ...common,
  /** Ready-made cues to start from. */
  cues: z.array(z.string().min(1)).min(2),
  /** Ready-made first moves to start from. */
  moves: z.array(z.string().min(1)).min(2),
  /** A whole example from somebody else. */
  example: z.string().min(1),
});

/** A tool that a learner takes back to work. */
export const worksheet = z.discriminatedUnion('kind', [timedSteps, ifThen, steps]);

export type TimedSteps = z.infer<typeof timedSteps>;
export type IfThen = z.infer<typeof ifThen>;
export type Worksheet = z.infer<typeof worksheet>;
