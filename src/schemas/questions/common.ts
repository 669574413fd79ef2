import { z } from 'astro/zod';
import { id } from '../id.ts';

/** What every question has, whatever its kind. */
export const common = {
  /** Stable id, unique in the course. Learners' records name it. */
  id,
  /** Raise by one when an answer changes its meaning: the question is then asked again. */
  revision: z.int().min(1).default(1),
  /** The situation, before the question itself. Plain text; blank lines part paragraphs. */
  scene: z.string().optional(),
  /** The question. Its last sentence asks. */
  stem: z.string().min(1),
  /** The course move it practises, if any. */
  move: id.optional(),
  /** Ids of the course's teaching points it exercises. */
  points: z.array(z.string()).default([]),
  /** Help before the check, shown one at a time when asked for: from a nudge to nearly the answer. */
  hints: z.array(z.string().min(1)).max(5).default([]),
};

/** What a question has besides, where an answer can be right or wrong. */
export const marked = {
  ...common,
  /** `true` asks "sure or not sure?" before the check, and the feedback takes it up. */
  confidence: z.boolean().default(false),
};

/**
 * Id of a part that a record names together with another part, as in
 * `left--right`. Two of them and the hyphens fit into the 80 characters that a
 * record allows; no id has two hyphens in a row, so the pair comes apart again.
 */
export const partId = id.max(38, 'An id that is recorded in pairs has at most 38 characters.');

/** How answers of several parts count: `each` right part by itself, or `all` or nothing. */
export const credit = z.enum(['each', 'all']).default('each');

/** Says a complaint at a place. */
export type Say = (message: string, ...path: (string | number)[]) => void;

/** A check over several fields, which says each complaint at its place. */
export function complain<T>(check: (value: T, say: Say) => void) {
  return (value: T, ctx: z.core.$RefinementCtx<T>) =>
    check(value, (message, ...path) => ctx.issues.push({ code: 'custom', message, path, input: value }));
}

/** Complains about ids that are used twice in a list. */
export function eachOnce(
  what: string,
  list: readonly { id?: string | undefined }[],
  say: Say,
  ...path: (string | number)[]
): void {
  const seen = new Set<string>();
  list.forEach(({ id: one }, i) => {
    if (one === undefined) return;
    if (seen.has(one))
      say(`${what} id "${one}" is used twice. Give each ${what.toLowerCase()} its own.`, ...path, i, 'id');
    seen.add(one);
  });
}

/** Complains about an id that names nothing in a list. */
export function known(
  what: string,
  one: string,
  list: readonly { id: string }[],
  say: Say,
  ...path: (string | number)[]
): void {
  if (list.some(({ id: other }) => other === one)) return;
  const ids = list.map(({ id: other }) => `"${other}"`).join(', ');
  say(`There is no ${what} "${one}" in this question. Use one of: ${ids}.`, ...path);
}
