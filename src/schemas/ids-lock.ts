import { z } from 'astro/zod';

/** What is known by an id, and what the id stands within: `water/hot` is the option `hot` of the question `water`. */
export const within = {
  course: undefined,
  lesson: undefined,
  page: undefined,
  quiz: undefined,
  form: undefined,
  question: undefined,
  option: 'question',
  scenario: undefined,
  node: 'scenario',
  way: 'node',
  ending: 'scenario',
  worksheet: undefined,
  field: 'worksheet',
  choice: 'field',
} as const;

const sorts = Object.keys(within) as (keyof typeof within)[];
const sort = z.enum(sorts as [keyof typeof within]);

/** ids.lock.yaml: what was published, and what became of it. */
export const idsLock = z.strictObject({
  /** Ids that were changed on purpose: the old one, and what it is called now. */
  renamed: z.partialRecord(sort, z.record(z.string(), z.string())).default({}),
  /** Ids that were taken out on purpose. They are never used again for something else. */
  retired: z.partialRecord(sort, z.array(z.string())).default({}),
  /** Every id ever published with its revision; 1 where there is none. Written by `npm run ids`. */
  published: z.partialRecord(sort, z.record(z.string(), z.int().min(1))).default({}),
});

export type IdsLock = z.infer<typeof idsLock>;
export type Sort = keyof typeof within;
