import { z } from 'astro/zod';
import { answer } from './answer.ts';
import { check } from './check.ts';
import { field } from './field.ts';
import { id } from './id.ts';
import { event, output } from './output.ts';
import { strayNames } from './steps-names.ts';

/** Answers as an author writes them: text, the id of an option, a list of ids, or a list of rows. A day is `2026-03-09`, a moment `2026-03-09T10:30`. */
const answers = z.record(id, z.union([answer, z.array(z.union([z.string(), z.record(id, answer)]))]));

/** The sheet as somebody else filled it in. */
const example = z.strictObject({
  /** Who, and what happened: one to three sentences. Somebody else's mistake, from an ordinary job. */
  story: z.string().min(1),
  answers,
});

/** A sheet of steps with fields; what the learner writes is put together into texts to take along. */
export const steps = z
  .strictObject({
    kind: z.literal('steps'),
    /** Stable id, unique in the course; also the address of its page. */
    id,
    title: z.string().min(1),
    /** One or two sentences: what it is for. */
    intro: z.string().min(1),
    /** Whose idea it is. */
    credit: z.string().min(1).optional(),
    /** What the learner leaves with, in a few words. */
    gives: z.string().min(1),
    /** Minutes that it takes, about. */
    minutes: z.int().min(1),
    steps: z
      .array(
        z.strictObject({
          id,
          title: z.string().min(1),
          /** Paragraphs above the fields. */
          text: z.array(z.string().min(1)).default([]),
          /** Left out of everything that leaves the page, unless the learner ticks it. */
          private: z.boolean().default(false),
          fields: z.array(field).min(1),
        }),
      )
      .min(1),
    examples: z.strictObject({
      /** All filled in. */
      worked: example,
      /** The same shape with some answers left for the learner. */
      half: example,
    }),
    /** Hints on the whole; they stand beside the outputs. */
    checks: z.array(check).default([]),
    outputs: z.array(output).min(1),
    calendar: z.array(event).default([]),
  })
  .superRefine((sheet, context) => {
    for (const { path, message } of strayNames(sheet)) context.addIssue({ code: 'custom', path, message });
  });

export type Steps = z.infer<typeof steps>;
