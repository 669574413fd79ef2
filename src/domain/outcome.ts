/**
 * What marking a response gives. "Unanswered" is its own outcome and never
 * counts as zero: a question that was not answered was not got wrong.
 * "Unscored" was answered, and there is nothing right or wrong about it.
 * `earned` is between 0 and `possible`; `possible` is above 0.
 */
export type Outcome =
  | { type: 'unanswered' }
  | { type: 'unscored' }
  | { type: 'scored'; earned: number; possible: number };

/** The outcome of a response that can be marked. */
export function scored(earned: number, possible: number): Outcome {
  return { type: 'scored', earned: Math.min(Math.max(earned, 0), possible), possible };
}

/** The outcome of an answer in parts: a point for each right part, or one for all of them together. */
export function scoredParts(right: number, parts: number, credit: string | undefined): Outcome {
  return credit === 'all' ? scored(right === parts ? 1 : 0, 1) : scored(right, parts);
}
