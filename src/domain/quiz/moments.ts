import type { Rating } from '../../schemas/option.ts';
import type { Choice } from '../../schemas/questions/choice.ts';
import type { Form, Moments } from '../../schemas/quiz.ts';
import type { Attempt } from '../record/fold.ts';

/** A moment as the page reckons with it. What can be chosen and what comes of it lies in its form. */
export interface Moment extends Pick<Choice, 'id' | 'revision' | 'scene' | 'stem' | 'move'> {
  options: readonly { id: string; rating?: Rating | undefined; because?: string | undefined }[];
}

/** One of the parallel sets of moments. */
export interface MomentsForm extends Pick<Form, 'id' | 'name'> {
  questions: readonly Moment[];
}

/** A moments quiz as its page reckons with it. */
export interface MomentsQuiz extends Omit<Moments, 'forms'> {
  forms: readonly MomentsForm[];
}

/** What the page of a moments quiz reckons with. */
export function reckoned({ forms, ...quiz }: Moments): MomentsQuiz {
  const moment = ({ id, revision, scene, stem, move, options }: Choice): Moment => ({
    ...{ id, revision, scene, stem, move },
    options: options.map(({ id, rating, because }) => ({ id, rating, because })),
  });
  return { ...quiz, forms: forms.map(({ id, name, questions }) => ({ id, name, questions: questions.map(moment) })) };
}

/** A move's rating in one attempt. */
export interface MoveRating {
  move: string;
  rating: Rating;
}

/** How many moments had each rating. */
export function tally(ratings: readonly MoveRating[]): Record<Rating, number> {
  const count = { strong: 0, workable: 0, costly: 0 };
  for (const { rating } of ratings) count[rating] += 1;
  return count;
}

const rank: Record<Rating, number> = { costly: 0, workable: 1, strong: 2 };

/**
 * The moves to practise, most useful first, without those that were strong.
 * Costly choices in `first` (harm and telling, in the flagship) come before all
 * else, the earlier first; then the lowest rating; ties go by course order,
 * which is the order of `ratings`.
 */
export function recommend(ratings: readonly MoveRating[], first: readonly string[]): MoveRating[] {
  const urgent = (r: MoveRating) => r.rating === 'costly' && first.includes(r.move);
  const score = (r: MoveRating) => (urgent(r) ? first.indexOf(r.move) - first.length : rank[r.rating]);
  return ratings.filter((r) => r.rating !== 'strong').sort((a, b) => score(a) - score(b));
}

/**
 * The form to take next: one that was not finished yet, in authored order;
 * when all were, the one whose last finish is longest ago.
 */
export function nextForm(forms: readonly string[], attempts: readonly Attempt[]): string | undefined {
  const finished = attempts
    .filter((attempt) => attempt.completed)
    .sort((a, b) => (a.completed ?? 0) - (b.completed ?? 0))
    .map((attempt) => attempt.form);
  return (
    forms.find((form) => !finished.includes(form)) ??
    [...forms].sort((a, b) => finished.lastIndexOf(a) - finished.lastIndexOf(b))[0]
  );
}

/** Finished attempts, oldest first, without repeats of a form: what a table of growth may show. */
export function firstFinishes(forms: readonly string[], attempts: readonly Attempt[]): Attempt[] {
  const seen = new Set<string>();
  return attempts.filter((attempt) => {
    if (!attempt.completed || !forms.includes(attempt.form) || seen.has(attempt.form)) return false;
    seen.add(attempt.form);
    return true;
  });
}
