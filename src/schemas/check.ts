import { z } from 'astro/zod';
import { condition } from './condition.ts';
import { id } from './id.ts';

const common = {
  /** What to say then: one or two short sentences, kind and useful. */
  say: z.string().min(1),
  /** Speaks only while this holds. */
  when: condition.optional(),
  /** Fields whose texts are read together. Only for checks of the whole sheet, which need it. */
  of: z.array(id).min(1).optional(),
};

/** Any of these words or short phrases is there. Whole words, any case. */
const words = z.strictObject({
  /** `words`: any of these words or short phrases is there. */
  kind: z.literal('words'),
  ...common,
  /** Words or short phrases that set it off. Whole words, any case. */
  words: z.array(z.string().min(1)).min(1),
});

/** Something is written, and none of these words is there. */
const wanted = z.strictObject({
  /** `wanted`: something is written, and none of these words is there. */
  kind: z.literal('wanted'),
  ...common,
  /** Words or short phrases, one of which is wanted. Whole words, any case. */
  words: z.array(z.string().min(1)).min(1),
});

/** More than this many words. */
const limit = z.strictObject({
  /** `limit`: more than this many words. */
  kind: z.literal('limit'),
  ...common,
  /** So many words are still fine. */
  most: z.int().min(1),
});

/** The field is empty, once something else of the sheet is filled in. */
const missing = z.strictObject({
  /** `missing`: the field is empty, once something else of the sheet is filled in. */
  kind: z.literal('missing'),
  ...common,
});

/** One of these options is picked. */
const picked = z.strictObject({
  /** `picked`: one of these options is picked. */
  kind: z.literal('picked'),
  ...common,
  /** Ids of the options that set it off. */
  options: z.array(id).min(1),
});

/**
 * A list has too few or too many rows of a sort, once something is filled in.
 * Without `least` and `most`, at least one is wanted.
 */
const rows = z.strictObject({
  /** `rows`: a list has too few or too many rows of a sort. */
  kind: z.literal('rows'),
  ...common,
  /** Which rows count; without it, those that hold anything. */
  where: condition.optional(),
  /** So few rows are still fine. */
  least: z.int().min(1).optional(),
  /** So many rows are still fine. */
  most: z.int().min(0).optional(),
  /** Looks at this many rows from the top. */
  first: z.int().min(1).optional(),
});

/** A row of a list has a later date or time in this column than another field says. */
const late = z.strictObject({
  /** `late`: a row has a later date or time than another field says. */
  kind: z.literal('late'),
  ...common,
  /** Id of the list's column with the date or time. */
  column: id,
  /** Id of the field it is compared with. */
  than: id,
});

/** A soft check on the learner's own words: it hints and never blocks. */
export const check = z.discriminatedUnion('kind', [words, wanted, limit, missing, picked, rows, late]);

export type Check = z.infer<typeof check>;
