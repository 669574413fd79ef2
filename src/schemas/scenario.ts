import { z } from 'astro/zod';
import { id } from './id.ts';
import { option } from './option.ts';

/** Something the story remembers, told to the learner in words: harm, truth, ownership, repair. */
export const flag = z.strictObject({
  /** Stable id, unique within the scenario. */
  id,
  /** What it is about, in a word or two, like "Harm". */
  title: z.string().min(1),
  /** Id of the value the story begins with. */
  start: id,
  /** What it can come to. */
  values: z
    .array(
      z.strictObject({
        /** Stable id, unique within the flag. */
        id,
        /** How things stand then, as a sentence to the learner. */
        text: z.string().min(1),
      }),
    )
    .min(2)
    .max(5),
});

/** One way to go on from a node. */
export const way = option.omit({ key: true, because: true, rating: true }).extend({
  /** How well it serves. */
  rating: option.shape.rating.unwrap(),
  /** What happens next, told before any judgement. 8 to 60 words. */
  result: z.string().min(1),
  /** Ids of the course's teaching points it exercises. */
  points: z.array(z.string()).default([]),
  /** What it changes in the story: flag id to value id. */
  set: z.record(id, id).default({}),
  /** Id of the node that follows, or "end". */
  next: id,
});

/** A picture beside a scene. */
export const picture = z.strictObject({
  /** Path below the folder `public`, like "pictures/label.webp". */
  file: z
    .string()
    .regex(
      /^[\w-]+(?:\/[\w-]+)*\.(?:svg|png|jpe?g|webp|avif)$/,
      'Name a picture below `public`, like "pictures/label.webp".',
    ),
  /** What it shows, for those who do not see it. */
  alt: z.string().min(1),
});

/** A moment of decision. */
export const node = z.strictObject({
  /** Stable id, unique among the course's questions and decisions. Learners' records name it. Not "end". */
  id,
  /** Raise by one when an option changes its meaning: who stood beyond it is asked again. */
  revision: z.int().min(1).default(1),
  /** A short name for maps, handouts and debriefs, like "The first act". */
  title: z.string().min(1),
  /** Who speaks in the scene, if one person does. */
  speaker: z.string().optional(),
  /** What the learner sees and hears. Plain text; blank lines part paragraphs. */
  scene: z.string().min(1),
  /** The question. Its last sentence asks. */
  stem: z.string().min(1),
  /** A picture above the scene, if it helps to see it. */
  picture: picture.optional(),
  /** The course move it practises, if any. */
  move: id.optional(),
  /** What would tip the judgement, for all options that have no tip of their own. */
  tip: z.string().optional(),
  /** `true` where the two best options are close. Two strong options need it. */
  close: z.boolean().default(false),
  /** `true` where the order of options carries meaning: they are never shuffled. */
  ordered: z.boolean().default(false),
  /** 2 to 4 options; 3 as a rule. */
  options: z.array(way).min(2).max(4),
});

/** All flags named must have one of the values listed for them. */
export const condition = z.record(id, z.array(id).min(1));

/** Where the story can come to. Endings stand in the file from best to worst. */
export const ending = z.strictObject({
  /** Stable id, unique within the scenario. */
  id,
  /** What the ending is called. */
  title: z.string().min(1),
  /** What came of it. Paragraphs parted by blank lines. No verdict on the learner. */
  text: z.string().min(1),
  /** A later scene, where time shows what was not seen at once. */
  later: z.string().optional(),
  /** What it cost all the same, at least 4 words. The best ending needs one. */
  cost: z.string().optional(),
  /** When the story ends here: any one of these conditions. Left out on one ending, which takes all other cases. */
  when: z.array(condition).min(1).optional(),
});

/** A story that goes on from each decision. */
export const scenario = z.strictObject({
  /** Stable id, unique in the course. */
  id,
  /** What the story is called. */
  title: z.string().min(1),
  /** Who it is about and where, in a few words, like "Developer in an online shop". */
  role: z.string().min(1),
  /** One sentence for lists. */
  summary: z.string().min(1),
  /** The situation before the first decision. At most 110 words. Paragraphs parted by blank lines. */
  setting: z.string().min(1),
  /** A caution that stands beside the story, such as "Follow your local policy at all times". */
  caution: z.string().optional(),
  /** `true` for a worked example of two or three decisions, which the rules of size do not hold. */
  short: z.boolean().default(false),
  /** How often a learner may take a decision back: as often as they like, or once in a run. */
  rewind: z.enum(['free', 'once']).default('free'),
  /** Id of the lesson it belongs to, to go on to afterwards. */
  lesson: id.optional(),
  /** Ids of the course's sources behind it. */
  sources: z.array(id).default([]),
  /** Whose idea it is. */
  credit: z.string().optional(),
  /** At most 5, so that every state of the story can be tried at each build. */
  flags: z.array(flag).min(1).max(5),
  /** The first one begins. */
  nodes: z.array(node).min(2),
  /** From best to worst, 3 to 5. */
  endings: z.array(ending).min(2).max(5),
  /** Said after every ending: what the story can and cannot show. */
  closing: z.string().optional(),
  /** Questions for a group, on the facilitator's page. */
  discussion: z.array(z.string().min(1)).default([]),
});

export type Flag = z.infer<typeof flag>;
export type Way = z.infer<typeof way>;
export type ScenarioNode = z.infer<typeof node>;
export type Condition = z.infer<typeof condition>;
export type Picture = z.infer<typeof picture>;
export type Ending = z.infer<typeof ending>;
export type Scenario = z.infer<typeof scenario>;
