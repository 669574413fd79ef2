import { z } from 'astro/zod';
import { answer } from './answer.ts';
import { check } from './check.ts';
import { field } from './field.ts';
import { id } from './id.ts';
import { event, output } from './output.ts';
import { strangeAnswers, strangeRows } from './steps-answers.ts';
import { strayNames } from './steps-names.ts';
import { vainIn } from './steps-values.ts';

/** Answers as an author writes them: text, the id of an option, a list of ids, or a list of rows. A day is `2026-03-09`, a moment `2026-03-09T10:30`. */
const answers = z.record(id, z.union([answer, z.array(z.union([z.string(), z.record(id, answer)]))]));

/** The sheet as somebody else filled it in. */
const example = z.strictObject({
  /** Who, and what happened: one to three sentences. Somebody else's mistake, from an ordinary job. */
  story: z.string().min(1),
  /** What they wrote or picked, for each field by its id. */
  answers,
});

/** A sheet of steps with fields; what the learner writes is put together into texts to take along. */
export const steps = z
  .strictObject({
    /** `steps`: a sheet with fields, on a page of its own. */
    kind: z.literal('steps'),
    /** Stable id, unique in the course; also the address of its page. */
    id,
    /** What the sheet is called. */
    title: z.string().min(1),
    /** One or two sentences: what it is for. */
    intro: z.string().min(1),
    /** Whose idea it is. */
    credit: z.string().min(1).optional(),
    /** What the learner leaves with, in a few words. */
    gives: z.string().min(1),
    /** Minutes that it takes, about. */
    minutes: z.int().min(1),
    /** In the order in which they stand. */
    steps: z
      .array(
        z.strictObject({
          /** Stable id, unique within the sheet. */
          id,
          /** What the step is called. */
          title: z.string().min(1),
          /** Paragraphs above the fields. */
          text: z.array(z.string().min(1)).default([]),
          /** Left out of everything that leaves the page, unless the learner ticks it. */
          private: z.boolean().default(false),
          /** What to fill in. */
          fields: z.array(field).min(1),
        }),
      )
      .min(1),
    /** The sheet as somebody else filled it in. */
    examples: z.strictObject({
      /** All filled in. */
      worked: example,
      /** The same shape with some answers left for the learner. */
      half: example,
    }),
    /** Hints on the whole; they stand beside the outputs. */
    checks: z.array(check).default([]),
    /** Texts to take along, put together from the learner's own words. */
    outputs: z.array(output).min(1),
    /** Entries for the learner's calendar. */
    calendar: z.array(event).default([]),
  })
  .superRefine((sheet, context) => {
    for (const { path, message } of [...strayNames(sheet), ...vainIn(sheet), ...strangeIn(sheet)])
      context.addIssue({ code: 'custom', path, message });
  });

type Filled = Parameters<typeof strayNames>[0];

/** What a sheet fills in that its fields can't have. */
function strangeIn({ steps, examples }: Filled) {
  const fields = steps.flatMap((step) => step.fields);
  return [
    ...steps.flatMap((step, s) => step.fields.flatMap((one, f) => strangeRows(one, ['steps', s, 'fields', f]))),
    ...(['worked', 'half'] as const).flatMap((name) =>
      strangeAnswers(fields, examples[name].answers, ['examples', name, 'answers']),
    ),
  ];
}

export type Steps = z.infer<typeof steps>;
