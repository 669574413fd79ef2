import { z } from 'astro/zod';

/** An answer that an author fills in: text, or the id of an option. Some readers of YAML make a day a date. */
export const answer = z.union([z.string(), z.date().transform((day) => day.toISOString().slice(0, 10))]);
