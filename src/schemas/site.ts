import { z } from 'astro/zod';
import { id } from './id.ts';

/** content/site.yaml */
export const site = z.strictObject({
  /** Shown in the bar and in page titles. */
  name: z.string().min(1),
  /** The course that stands at the top of the site, or `list` for a page that lists all of them. A single course stands there by itself. */
  home: id.optional(),
  /** One sentence for the list of courses. */
  summary: z.string().min(1),
});

export type Site = z.infer<typeof site>;
