import { z } from 'astro/zod';
import { answer } from './answer.ts';
import { check } from './check.ts';
import { condition } from './condition.ts';
import { id } from './id.ts';

const common = {
  /** Stable id, unique in the sheet; of a column, unique in its list. */
  id,
  /** The question, or a few words where that is enough. */
  label: z.string().min(1),
  /** One sentence that stands below the label. */
  help: z.string().min(1).optional(),
  /** Shown only while this holds. What was written stays, and is left out of everything until it is shown again. */
  when: condition.optional(),
  /** What the field is called among the parts that a whole sheet has; the learner sees which are still open. */
  part: z
    .strictObject({
      /** What the part is called, within a sentence. */
      name: z.string().min(1),
      /** The part is expected only while this holds, and optional otherwise. */
      when: condition.optional(),
    })
    .optional(),
  /** Hints that stand at this field. */
  checks: z.array(check).default([]),
};

/** An answer to pick. */
const option = z.strictObject({
  /** Stable id, unique within the field. */
  id,
  /** What the learner reads and picks. */
  text: z.string().min(1),
  /** What the outputs say for it; the text itself where this is missing. */
  says: z.string().min(1).optional(),
});
const options = {
  /** The answers to pick from, 2 or more. */
  options: z.array(option).min(2),
};

/** One line in the learner's own words. */
const text = z.strictObject({
  /** `text`: one line in the learner’s own words. */
  kind: z.literal('text'),
  ...common,
});

/** Several lines in the learner's own words. */
const long = z.strictObject({
  /** `long`: several lines in the learner’s own words. */
  kind: z.literal('long'),
  ...common,
});

/** One of several answers. */
const pick = z.strictObject({
  /** `pick`: one of several answers. */
  kind: z.literal('pick'),
  ...common,
  ...options,
});

/** A switch with few steps, like low, medium and high, on which other fields depend. */
const size = z.strictObject({
  /** `size`: a switch with few steps, like low, medium and high. */
  kind: z.literal('size'),
  ...common,
  /** The steps, from one end to the other. */
  options: z
    .array(
      option.extend({
        /** One sentence: what the step means. */
        help: z.string().min(1).optional(),
      }),
    )
    .min(2),
});

/** A day. */
const date = z.strictObject({
  /** `date`: a day. */
  kind: z.literal('date'),
  ...common,
});

/** A time of day. */
const time = z.strictObject({
  /** `time`: a time of day. */
  kind: z.literal('time'),
  ...common,
});

/** A day and a time on it. */
const moment = z.strictObject({
  /** `moment`: a day and a time on it. */
  kind: z.literal('moment'),
  ...common,
});

const simple = [text, long, pick, size, date, time, moment] as const;

/** Any number of several answers. */
const picks = z.strictObject({
  /** `picks`: any number of several answers. */
  kind: z.literal('picks'),
  ...common,
  ...options,
});

/** What stands in one row of a list. */
const column = z.discriminatedUnion('kind', [...simple]);

/** Rows of the same columns, which can be added, removed and put in order. */
const list = z.strictObject({
  /** `list`: rows of the same columns. */
  kind: z.literal('list'),
  ...common,
  /** What one row is called, like "person" or "action". */
  row: z.string().min(1),
  /** What stands in one row. */
  columns: z.array(column).min(1),
  /** Rows that are there from the start. */
  least: z.int().min(0).default(1),
  /** More cannot be added. */
  most: z.int().min(1).max(30).default(10),
  /** Rows to start from, with what they hold. */
  rows: z.array(z.record(id, answer)).default([]),
});

/** Something to fill in. */
export const field = z.discriminatedUnion('kind', [...simple, picks, list]);

export type Column = z.infer<typeof column>;
export type ListField = z.infer<typeof list>;
export type Field = z.infer<typeof field>;
