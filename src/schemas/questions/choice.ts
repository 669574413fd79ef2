import { z } from 'astro/zod';
import { option } from '../option.ts';
import { complain, eachOnce, marked } from './common.ts';

/** What `choice` and `choices` have besides. */
export const withOptions = {
  ...marked,
  /** What would tip the judgement, for all options that have no tip of their own. */
  tip: z.string().optional(),
  /** `true` where the two best options are close. Two strong options need it. */
  close: z.boolean().default(false),
  /** `true` where the order of options carries meaning (numbers, times): they are never shuffled. */
  ordered: z.boolean().default(false),
  /** 2 to 6 options; 3 as a rule. */
  options: z.array(option).min(2).max(6),
};

const none = 'No option is right. Add a rating to every option, or `key: true` to the right one.';

/** Pick one. Either rated (every option has a rating) or keyed (one option has `key: true`). */
export const choice = z
  .strictObject({
    /** `choice`: pick one. */
    kind: z.literal('choice'),
    ...withOptions,
  })
  .superRefine(
    complain(({ options, close }, say) => {
      eachOnce('Option', options, say, 'options');
      const rated = options.filter((o) => o.rating);
      const keys = options.filter((o) => o.key).length;
      if (rated.length > 0 && keys > 0) say('Use ratings or keys, not both in one question.', 'options');
      if (rated.length > 0 && rated.length < options.length) say('Rate every option, or none.', 'options');
      if (rated.length === 0 && keys === 0) say(none, 'options');
      if (keys > 1) say('A "choice" question has one key. For several, use kind "choices".', 'options');
      const strong = rated.filter((o) => o.rating === 'strong').length;
      if (rated.length > 0 && strong === 0) say('No option is strong. One must be.', 'options');
      if (strong > 1 && !close)
        say('Two strong options need `close: true`, so that the feedback can say what would tip it.', 'options');
      options.forEach((o, i) => {
        if (!o.rating) return;
        if (!o.result) say('A rated option says what happens next: add `result`.', 'options', i);
        if (o.rating !== 'strong' && !o.pull) say('Say why decent people choose this: add `pull`.', 'options', i);
      });
    }),
  );

/** A scene of a moments quiz: a choice with a rating on every option. */
export const ratedChoice = choice.superRefine(
  complain(({ options, hints, confidence }, say) => {
    if (hints.length > 0) say('A moments quiz gives no hints. Take them out.', 'hints');
    if (confidence) say('A moments quiz does not ask how sure one is. Take `confidence` out.', 'confidence');
    if (!options.some((o) => o.rating))
      say('A moments quiz weighs its choices: give every option a `rating`, not a key.', 'options');
  }),
);

/** Pick all that apply. Keyed: at least one option has `key: true`. */
export const choices = z
  .strictObject({
    /** `choices`: pick all that apply. */
    kind: z.literal('choices'),
    ...withOptions,
  })
  .superRefine(
    complain(({ options }, say) => {
      eachOnce('Option', options, say, 'options');
      if (options.some((o) => o.rating))
        return say('A "choices" question is keyed; ratings belong to "choice".', 'options');
      if (!options.some((o) => o.key)) say(none, 'options');
    }),
  );

export type Choice = z.infer<typeof choice>;
export type Choices = z.infer<typeof choices>;
