import { z } from 'astro/zod';
import { assessment } from './assessment.ts';
import { id } from './id.ts';
import { question } from './question.ts';
import { ratedChoice } from './questions/choice.ts';

const common = {
  /** Stable id, unique in the course. */
  id,
  /** Shown above the quiz and in the outline. */
  title: z.string().min(1),
};

/** Questions for practice: feedback at once, try again. Lessons place them by id. */
export const practice = z.strictObject({
  /** `practice`: questions with feedback at once. */
  mode: z.literal('practice'),
  ...common,
  /** In the order in which `<Quiz id>` shows them. */
  questions: z.array(question).min(1),
});

/** A note the learner may keep after a result; never scored. */
const urge = z.strictObject({
  /** Stable id of the note. */
  id,
  /** What is asked. */
  stem: z.string().min(1),
  /** What the learner may tick, 2 or more. */
  options: z
    .array(
      z.strictObject({
        /** Stable id, unique within the note. */
        id,
        /** What the learner reads. */
        text: z.string().min(1),
      }),
    )
    .min(2),
});

/** One parallel form of a moments quiz: one scene a move, in the order of the course's moves. */
export const form = z.strictObject({
  /** Stable id, unique in the course. */
  id,
  /** How the form is called, like "A". */
  name: z.string().min(1),
  /** Rated choices: what is weighed at the end is their ratings. */
  questions: z.array(ratedChoice).min(1),
});

/** Short scenes, one a screen, no feedback before the end, then a result that picks one next lesson. */
export const moments = z.strictObject({
  /** `moments`: short scenes, no feedback before the end, then a result. */
  mode: z.literal('moments'),
  ...common,
  /** The call to action, like "Take the 2 minute quiz". */
  call: z.string().min(1),
  /** Said before the start: what it is, how long it takes. Paragraphs. */
  intro: z.array(z.string()).min(1),
  /** What the result is and is not, said on the result page. */
  honesty: z.string().min(1),
  /** Advice on taking another form, said on the result page. */
  again: z.string().min(1),
  /** Said under the table of several attempts. */
  growth: z.string().min(1),
  /** The idea's source, credited on the start page. */
  credit: z.string().optional(),
  /** How the result picks one next lesson. */
  recommend: z.strictObject({
    /** Moves whose costly choice comes before all else, earliest first. */
    first: z.array(id),
    /** The rule in one line for the learner. */
    rule: z.string().min(1),
    /** Lesson to take when every moment was strong. */
    allStrong: id,
    /** Why, in that case. */
    allStrongWhy: z.string().min(1),
  }),
  /** A note the learner may keep after a result; never scored. */
  urge: urge.optional(),
  /** Parallel forms, so that the quiz can be taken again with other scenes. */
  forms: z.array(form).min(1),
});

export const quiz = z.discriminatedUnion('mode', [practice, moments, assessment]);

export type Practice = z.infer<typeof practice>;
export type Moments = z.infer<typeof moments>;
export type Form = z.infer<typeof form>;
export type Quiz = z.infer<typeof quiz>;
