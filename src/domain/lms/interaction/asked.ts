import type { Key } from '../../quiz/key.ts';

/** What the standards call kinds of questions (SCORM 2004 RTE 4.2.9, xAPI 1.0.3 Data, Interaction Types). */
export type InteractionType = 'true-false' | 'choice' | 'fill-in' | 'matching' | 'sequencing' | 'likert' | 'numeric';

/** Something that can be picked, paired or put in order. */
export interface Part {
  /** Authored id, unique within its list. */
  id: string;
  /** What the learner reads. */
  text: string;
}

/** What is answered, or what would be right: one of these, by the type of the interaction. */
export interface Response {
  /** Ids of parts, in the learner's order where that counts. */
  ids?: readonly string[];
  /** Ids of parts that were put together. */
  pairs?: readonly (readonly [string, string])[];
  /** What was typed, gap by gap. */
  texts?: readonly string[];
  /** A number; where it says what is right, the least and the most, `null` for no end. */
  numbers?: readonly (number | null)[];
}

/** All that a report says of a question besides the answer. It travels in a package as JSON. */
export interface Asked {
  /** Authored id, unique in the course. */
  id: string;
  type: InteractionType;
  /** What is asked, in one line. */
  text: string;
  /** Options, items, left sides, pieces or steps. */
  parts: readonly Part[];
  /** What the parts are paired with. */
  targets?: readonly Part[];
  /** Whether capitals matter in what is typed. */
  exact?: true;
  /** Responses that are right, each by itself; none where nothing is right or wrong. */
  right: readonly Response[];
  /** Ids of the objectives that it belongs to: a move, or an objective of an assessment. */
  objectives: readonly string[];
  key: Key;
}
