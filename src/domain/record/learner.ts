/** One response to a question. */
export interface Try {
  at: number;
  revision: number;
  picks: readonly string[];
  /** What was typed, where the question has it typed. */
  texts?: readonly string[];
  /** Whether the learner was sure, where the question asked. */
  sure?: boolean;
  /** Whether the learner wants to come back to it. */
  flag?: boolean;
}

/** One run through a form of a quiz, or through a scenario. */
export interface Attempt {
  /** Id of the fact that began it; also the seed of its shuffles. */
  id: string;
  /** Id of the form or scenario. */
  form: string;
  at: number;
  /** The latest response by question id. */
  picks: ReadonlyMap<string, Try>;
  /** All responses in the order in which they were given. */
  responses: readonly (Try & { question: string })[];
  /** When the learner asked for the result or came to an ending, if they did. */
  completed?: number;
  /** Ids of the questions that were drawn for it, in order. */
  drawn?: readonly string[];
  /** When its time is over, if it is timed. */
  until?: number;
  /** Ids of attempts that are this one: two tabs began it in the same moment. */
  twins?: readonly string[];
}

/** The attempt of this id, or the one that it's a twin of. */
export function attemptOf(attempts: readonly Attempt[], id: string): Attempt | undefined {
  // The latest is asked for most, and there may be thousands.
  return attempts.findLast((one) => one.id === id || one.twins?.includes(id));
}

export interface Place {
  /** Id of the lesson. */
  lesson: string;
  /** Anchor within it. */
  anchor: string;
  at: number;
}

/** What the facts add up to. Verdicts are not in it: marking happens on reading. */
export interface LearnerRecord {
  /** Responses in practice by question id, oldest first. */
  tries: ReadonlyMap<string, readonly Try[]>;
  /** Attempts at quizzes, oldest first. */
  attempts: readonly Attempt[];
  /** Where the learner was last, in each lesson; the last entry is the latest. */
  places: ReadonlyMap<string, Place>;
  /** When anything was last recorded. */
  latest: number | undefined;
}
