import { z } from 'astro/zod';
import { id } from './id.ts';
import { option } from './option.ts';

const common = {
  /** Stable id, unique in the course. Learners' records name it. */
  id,
  /** Raise by one when an option changes its meaning: the question is then asked again. */
  revision: z.int().min(1).default(1),
  /** The situation, before the question itself. Plain text; blank lines part paragraphs. */
  scene: z.string().optional(),
  /** The question. Its last sentence asks. */
  stem: z.string().min(1),
  /** The course move it practises, if any. */
  move: id.optional(),
  /** Ids of the course's teaching points it exercises. */
  points: z.array(z.string()).default([]),
  /** What would tip the judgement, for all options that have no tip of their own. */
  tip: z.string().optional(),
  /** `true` where the two best options are close. Two strong options need it. */
  close: z.boolean().default(false),
  /** `true` where the order of options carries meaning (numbers, times): they are never shuffled. */
  ordered: z.boolean().default(false),
  /** 2 to 6 options; 3 as a rule. */
  options: z.array(option).min(2).max(6),
};

/** Pick one. Either rated (every option has a rating) or keyed (one option has `key: true`). */
export const choice = z.strictObject({ kind: z.literal('choice'), ...common });

/** Pick all that apply. Keyed: at least one option has `key: true`. */
export const choices = z.strictObject({ kind: z.literal('choices'), ...common });

/** One question. Marks and messages that need several fields at once are below. */
export const question = z.discriminatedUnion('kind', [choice, choices]).superRefine((q, ctx) => {
  const say = (message: string, ...path: (string | number)[]) => ctx.addIssue({ code: 'custom', message, path });
  const seen = new Set<string>();
  q.options.forEach((o, i) => {
    if (seen.has(o.id)) say(`Option id "${o.id}" is used twice. Give each option its own.`, 'options', i, 'id');
    seen.add(o.id);
  });
  const rated = q.options.filter((o) => o.rating);
  const keys = q.options.filter((o) => o.key).length;
  if (rated.length > 0 && keys > 0) say('Use ratings or keys, not both in one question.', 'options');
  if (rated.length > 0 && rated.length < q.options.length) say('Rate every option, or none.', 'options');
  if (q.kind === 'choices' && rated.length > 0)
    say('A "choices" question is keyed; ratings belong to "choice".', 'options');
  if (rated.length === 0 && keys === 0)
    say('No option is right. Add a rating to every option, or `key: true` to the right one.', 'options');
  if (q.kind === 'choice' && keys > 1)
    say('A "choice" question has one key. For several, use kind "choices".', 'options');
  const strong = rated.filter((o) => o.rating === 'strong').length;
  if (rated.length > 0 && strong === 0) say('No option is strong. One must be.', 'options');
  if (strong > 1 && !q.close)
    say('Two strong options need `close: true`, so that the feedback can say what would tip it.', 'options');
  q.options.forEach((o, i) => {
    if (!o.rating) return;
    if (!o.result) say('A rated option says what happens next: add `result`.', 'options', i);
    if (o.rating !== 'strong' && !o.pull) say('Say why decent people choose this: add `pull`.', 'options', i);
  });
});

export type Question = z.infer<typeof question>;
export type QuestionKind = Question['kind'];
