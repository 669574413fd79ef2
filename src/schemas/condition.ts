import { z } from 'astro/zod';
import { id } from './id.ts';

/**
 * Answers that have to be there: for each field named, the options that count,
 * or `any` for any answer at all. Several fields have to agree.
 *
 *     when: { size: [medium, high], why-1: any }
 *
 * In a list's column, the other columns of its row can be named too.
 */
export const condition = z.record(id, z.union([z.array(id).min(1), z.literal('any')]));

export type Condition = z.infer<typeof condition>;
