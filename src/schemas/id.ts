import { z } from 'astro/zod';

/**
 * An authored id: lower-case words joined by hyphens, at most 60 characters.
 * It is never derived from a title, a path or a position, so it survives
 * rewording, reordering and moving. Learners' records refer to it for ever.
 */
export const id = z
  .string()
  .max(60, 'An id has at most 60 characters.')
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: 'An id is lower-case letters and digits in words joined by hyphens, like "first-minute".',
    abort: true,
  })
  .refine(
    (one) => !(one in Object.prototype),
    'An id can\'t be a name that every object has, such as "constructor". Add a word to it.',
  );
