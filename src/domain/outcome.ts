/**
 * What marking a response gives. "Unanswered" is its own outcome and never
 * counts as zero: a question that was not answered was not got wrong.
 * `earned` is between 0 and `possible`; `possible` is above 0.
 */
export type Outcome = { type: 'unanswered' } | { type: 'scored'; earned: number; possible: number };

/** The outcome of a response with at least one pick. */
export function scored(earned: number, possible: number): Outcome {
  return { type: 'scored', earned: Math.min(Math.max(earned, 0), possible), possible };
}
