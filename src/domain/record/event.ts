/**
 * A fact of the learner's record: something that happened, small and never
 * changed. Scores and progress are computed from facts and today's content.
 */
export interface Fact {
  /** Sortable by time and unique: see `factId`. */
  id: string;
  /** Milliseconds since 1970 by the device's clock. For display; order comes from `id`. */
  at: number;
  verb: Verb;
  /** The authored id of what it is about. */
  object: string;
  /** The question's revision when it was answered. */
  revision?: number;
  data?: FactData;
}

/** The xAPI verbs in use (https://w3id.org/xapi/adl/verbs). */
export const verbs = ['launched', 'experienced', 'answered', 'completed', 'voided'] as const;
export type Verb = (typeof verbs)[number];

export interface FactData {
  /**
   * `answered`: ids of what was chosen, in a kind's own notation; a pair of ids is `left--right`.
   * `launched`: questions that were drawn for the attempt, in order; they follow it in facts of their own.
   */
  picks?: string[];
  /** `answered`: what was typed where the question has a text or a number for an answer. At most 20, of 200 characters each. */
  texts?: string[];
  /** `answered`: whether the learner was sure, where the question asks. */
  sure?: boolean;
  /** `answered`, `completed`, and a `launched` with what was drawn: id of the first `launched` fact of the attempt it belongs to. `voided`: id of the first fact of the same reset. */
  attempt?: string;
  /** `answered`: whether the learner flagged the question, to come back to it before the submit. */
  flag?: boolean;
  /** `launched`: when the time of a timed attempt is over, in milliseconds since 1970. */
  until?: number;
  /** `experienced`: the anchor within the page that the learner had reached. */
  place?: string;
  /** `voided`: ids of the facts that no longer count. At most `voidsPerFact`. */
  voids?: string[];
}

/** How many questions a `launched` fact names. */
export const drawnPerFact = 20;

/** So that a fact stays a few hundred bytes. */
export const voidsPerFact = 16;

/**
 * Ids from here on claim a time after the year 2148. Such an id can only be a
 * stray one; it is kept, but new ids need not sort after it.
 */
export const strayIds = '2';

const timeDigits = 9;
const randomDigits = 8;

/** The first moment that no id of ours claims; in milliseconds since 1970. */
const strayTime = Number.parseInt(strayIds.padEnd(timeDigits, '0'), 36);

/**
 * A new fact id: nine base-36 digits of milliseconds, then eight random ones.
 * It sorts after `last` even where the clock was set back, so the order of
 * ids is the order in which this device learned of things. No id is driven past
 * the stray ones: after the last that stands before them, and under a clock that
 * claims such a time, the count begins anew.
 *
 * @param now milliseconds since 1970
 * @param random gives [0, 1)
 */
export function factId(last: string, now: number, random: () => number): string {
  const floor = last ? Number.parseInt(last.slice(0, timeDigits), 36) + 1 : 0;
  const clock = now >= 0 && now < strayTime ? Math.floor(now) : 0;
  const time = floor < strayTime ? Math.max(clock, floor) : clock;
  let tail = '';
  for (let i = 0; i < randomDigits; i++) tail += Math.floor(random() * 36).toString(36);
  return time.toString(36).padStart(timeDigits, '0') + tail;
}
