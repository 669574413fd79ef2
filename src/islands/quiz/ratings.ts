import type { MomentsForm, MoveRating } from '../../domain/quiz/moments.ts';
import type { Attempt } from '../../domain/record/fold.ts';

/** How each move was rated in an attempt, by today's ratings; without what was rewritten since. */
export function ratingsIn(form: MomentsForm, attempt: Attempt): MoveRating[] {
  return form.questions.flatMap((question) => {
    const response = attempt.picks.get(question.id);
    const option = question.options.find((one) => one.id === response?.picks[0]);
    if (!option?.rating || response?.revision !== question.revision) return [];
    return [{ move: question.move ?? question.id, rating: option.rating }];
  });
}
