import { z } from 'astro/zod';
import { contradictions } from './assessment-flaws.ts';
import { id } from './id.ts';
import { blanks } from './questions/blanks.ts';
import { choice, choices } from './questions/choice.ts';
import { complain } from './questions/common.ts';
import { match } from './questions/match.ts';
import { number } from './questions/number.ts';
import { order } from './questions/order.ts';
import { reflect } from './questions/reflect.ts';
import { scale } from './questions/scale.ts';
import { sort } from './questions/sort.ts';
import { spot } from './questions/spot.ts';
import { text } from './questions/text.ts';
import { trueFalse } from './questions/true-false.ts';

const place = {
  /** Id of the objective that it tests, for the result by objective. */
  objective: id.optional(),
  /** Names of the pools that it can be drawn from. */
  tags: z.array(id).default([]),
};

/** A question of an assessment. */
const asked = z.discriminatedUnion('kind', [
  choice.safeExtend(place),
  choices.safeExtend(place),
  trueFalse.safeExtend(place),
  order.safeExtend(place),
  match.safeExtend(place),
  sort.safeExtend(place),
  text.safeExtend(place),
  number.safeExtend(place),
  blanks.safeExtend(place),
  spot.safeExtend(place),
  scale.safeExtend(place),
  reflect.safeExtend(place),
]);

/** Takes a number of questions from those with a tag. */
const line = z.strictObject({
  /** The tag that makes the pool. */
  tag: id,
  /** How many of them are asked. */
  take: z.int().min(1),
});

/** One of several parallel forms: the next one that was not seen comes on a retake. */
const parallel = z.strictObject({
  /** Stable id, unique in the course. Learners' records name it. */
  id,
  /** How the form is called, like "A". */
  name: z.string().min(1),
  /** Ids of questions of this assessment, in order. */
  questions: z.array(id).min(1),
});

const band = z.strictObject({
  /** The scaled score, 0 to 1, from which the band holds. */
  from: z.number(),
  /** How the band is called. */
  title: z.string().min(1),
  /** What is said of the result. Blank lines part paragraphs. */
  text: z.string().min(1),
});

const objective = z.strictObject({
  /** Stable id, unique in the assessment. */
  id,
  /** What the learner can do who knows it. */
  title: z.string().min(1),
  /** Where to read it again. */
  revisit: z
    .strictObject({
      /** Id of the lesson. */
      lesson: id,
      /** A heading of the lesson, word for word. */
      heading: z.string().min(1).optional(),
    })
    .optional(),
});

/** Questions with one submit, a review before it, and a result by objective. */
export const assessment = z
  .strictObject({
    /** An assessment: one submit, feedback after it. */
    mode: z.literal('assessment'),
    /** Stable id, unique in the course. Learners' records name it. */
    id,
    /** Shown above it and in the outline. */
    title: z.string().min(1),
    /** The call to action in a lesson, like "Take the test". */
    call: z.string().min(1),
    /** Said before the start. Paragraphs. */
    intro: z.array(z.string().min(1)).min(1),
    /** All its questions; without `draw` and `forms` all are asked. */
    questions: z.array(asked).min(1),
    /** Draws questions anew for each attempt. */
    draw: z.array(line).min(1).optional(),
    /** Parallel forms, in place of `draw`. */
    forms: z.array(parallel).min(2).optional(),
    /** What is shuffled. The order stays the same within an attempt. */
    shuffle: z
      .strictObject({
        /** The order of the questions. */
        questions: z.boolean().default(false),
        /** The options within each question. */
        options: z.boolean().default(true),
      })
      .default({ questions: false, options: true }),
    /** How often it can be taken: a whole number, or `unlimited`. */
    attempts: z
      .union([z.int(), z.literal('unlimited')], {
        error: '`attempts` is a whole number from 1, or "unlimited".',
      })
      .default('unlimited'),
    /** The passing score: a scaled score above 0, at most 1. Left out, nobody passes or fails. */
    pass: z.number().optional(),
    /** When the right answers and reasons are shown after the submit. */
    showKey: z.enum(['always', 'after-pass', 'never']).default('always'),
    /** Minutes between the submit of an attempt and the next start. */
    coolOff: z.int().min(1).optional(),
    /** What is said of which score, from the lowest to the highest; the first is from 0. */
    bands: z.array(band).default([]),
    /** What it asks for; the result is told for each. */
    objectives: z.array(objective).default([]),
    /** The scaled score from which an objective counts as known. */
    known: z.number().gt(0).max(1).default(0.8),
    /** Id of the lesson that comes next, whatever the result. */
    next: id.optional(),
    /** A time limit. Before the start the learner chooses it, half as much again, twice as much, or none. */
    time: z
      .strictObject({
        /** The standard time. */
        minutes: z.number().min(1).max(600),
      })
      .optional(),
  })
  .superRefine(complain(contradictions));

export type Assessment = z.infer<typeof assessment>;
export type AssessmentQuestion = Assessment['questions'][number];
