import type { Rating } from '../../schemas/option.ts';
import type { QuestionKind } from '../../schemas/question.ts';

/**
 * What marking needs to know of a question, and no more: it travels to the
 * browser without the texts that are shown.
 */
export interface Key {
  kind: QuestionKind;
  /** Raised by the author when an option changed its meaning. */
  revision: number;
  /** Feedback comes at once, so that only the first response counts. */
  atOnce?: true;
  move?: string | undefined;
  /** Options, items, left sides, gaps, pieces or steps; in `order` they stand in the right order. */
  options: readonly OptionKey[];
  /** What parts can be paired with, where the parts do not say it themselves. */
  targets?: readonly string[] | undefined;
  /** Of targets that look the same, which one counts for each. */
  twins?: Readonly<Record<string, string>> | undefined;
  /** How an answer counts that is right in parts. */
  credit?: 'each' | 'all' | 'neighbours' | 'pairs' | undefined;
  /** Whether several may be picked, where the kind leaves it open. */
  several?: boolean | undefined;
}

export interface OptionKey {
  id: string;
  rating?: Rating | undefined;
  key?: boolean | undefined;
  /** What the part has to be paired with. */
  to?: string | undefined;
  /** What the part can be paired with. */
  targets?: readonly string[] | undefined;
  /** Texts that fit. */
  accept?: readonly string[] | undefined;
  /** Whether capitals matter in them. */
  exact?: boolean | undefined;
  /** The language of the course, where texts that fit are read by it; English where left out. */
  language?: string | undefined;
  /** The first part that looks the same, where there is one: the two can't be told apart. */
  twin?: string | undefined;
  /** The range that is right. */
  min?: number | undefined;
  max?: number | undefined;
  /** The unit as its author wrote it. */
  unit?: string | undefined;
  /** All that the unit may be called; see `readNumber`. */
  units?: readonly string[] | undefined;
  /** What parts decimals in the language of the course, where it isn't a point. */
  decimal?: ',' | undefined;
}

/** Whether an answer can be right or wrong: where one stands, and what one wrote, cannot. */
export function isMarked({ kind }: Pick<Key, 'kind'>): boolean {
  return kind !== 'scale' && kind !== 'reflect';
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
