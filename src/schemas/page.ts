import { z } from 'astro/zod';
import { id } from './id.ts';

/** Front matter of a page beside the lessons: about, privacy, accessibility, help for right now. */
export const page = z.strictObject({
  /** Stable id; also its address. */
  id,
  /** As it stands above the page. */
  title: z.string().min(1),
  /** One sentence, for search engines and lists. */
  summary: z.string().min(1),
  /** Where it is linked: the bar's call, the page foot, or nowhere. */
  place: z.enum(['bar', 'foot', 'none']).default('none'),
  /** Ids of the course's sources it cites. */
  sources: z.array(id).default([]),
  /** What the link says, if not the title. */
  link: z.string().optional(),
});

export type Page = z.infer<typeof page>;
