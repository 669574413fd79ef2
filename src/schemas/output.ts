import { z } from 'astro/zod';
import { id } from './id.ts';

/**
 * A line with the learner's words in it.
 *
 * - `{field}` is the answer to that field; in a line of a list, also to that column.
 * - `[in square brackets]` is left out unless every answer in it is there.
 * - An answer that is missing elsewhere shows as "(not filled in)", so that the gap is seen.
 * - A line without any answer is left out, and so is a heading with nothing below it.
 */
const line = z.string().min(1);

/** One piece of an output: a heading, a paragraph, some lines, or a line for each row of a list. */
const piece = z
  .strictObject({
    /** A heading; what follows stands below it. */
    heading: z.string().min(1).optional(),
    /** A paragraph. Several lines in it are joined as sentences. */
    text: line.optional(),
    /** Lines as a list. */
    items: z.array(line).min(1).optional(),
    /** Id of a list: one line for each of its rows, as `line` says. */
    each: id.optional(),
    /** With `each`: the line for one row, which can name its columns. */
    line: line.optional(),
    /** With `each`: lines below each row's line, each one level deeper. */
    below: z.array(line).min(1).optional(),
    /** With `each`: the column that puts the rows in order: an option picked by its place, a date by time. */
    sort: id.optional(),
    /** With `each` or `items`: numbers in place of dots. */
    numbered: z.boolean().default(false),
  })
  .refine(
    (one) => [one.heading, one.text, one.items, one.each].filter((part) => part !== undefined).length === 1,
    'A piece of an output has exactly one of "heading", "text", "items" and "each".',
  )
  .refine((one) => (one.each === undefined) === (one.line === undefined), '"each" and "line" go together.');

/** A text that is put together from the learner's own words. */
export const output = z.strictObject({
  /** Stable id, unique within the sheet. */
  id,
  /** What the text is called. */
  title: z.string().min(1),
  /** What it is put together from, in order. */
  pieces: z.array(piece).min(1),
});

/** A number that an option stands for. */
const counted = z.strictObject({
  /** A field with options. */
  field: id,
  /** The number for each option. */
  is: z.record(id, z.int().min(1)),
});

/** An entry for the learner's calendar; it is made when its day is filled in. */
export const event = z.strictObject({
  /** Stable id, unique within the sheet. The entry is replaced by it when it is saved again. */
  id,
  /** Id of a list: one entry for each of its rows. */
  each: id.optional(),
  /** The date or moment when it is; with `each`, a column. A date makes an entry for the whole day. */
  on: id,
  /** What the entry is called. */
  title: line,
  /** What stands in it. */
  text: line.optional(),
  /** Says how many days apart and how many times; without it, once. */
  repeat: z
    .strictObject({
      /** How many days apart. */
      days: counted,
      /** How many times. */
      times: counted,
    })
    .optional(),
});

export type Output = z.infer<typeof output>;
export type Piece = Output['pieces'][number];
export type CalendarEvent = z.infer<typeof event>;
