import type { Rating } from '../../schemas/option.ts';
import type { QuestionKind } from '../../schemas/question.ts';

/**
 * What marking needs to know of a question, and no more: it travels to the
 * browser without texts.
 */
export interface Key {
  kind: QuestionKind;
  /** Raised by the author when an option changed its meaning. */
  revision: number;
  /** Feedback comes at once, so that only the first response counts. */
  atOnce?: true;
  move?: string | undefined;
  options: readonly OptionKey[];
}

export interface OptionKey {
  id: string;
  rating?: Rating | undefined;
  key?: boolean | undefined;
}

/** Points of a rating, as in situational judgement keys: 2, 1, 0. */
export const points: Record<Rating, number> = { strong: 2, workable: 1, costly: 0 };

/** Whether the question's options are rated rather than right or wrong. */
export function isRated(key: Key): boolean {
  return key.options.some((option) => option.rating !== undefined);
}

/** The rating of the picked option, if the question is rated and the option still exists. */
export function ratingOf(key: Key, picks: readonly string[]): Rating | undefined {
  return key.options.find((option) => option.id === picks[0])?.rating;
}
