import type { MomentsForm } from '../../domain/quiz/moments.ts';
import { type MoveRating, recommend } from '../../domain/quiz/moments.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { result as say } from '../../messages/words.ts';
import type { QuizProps } from './props.ts';

interface Props extends QuizProps {
  form: MomentsForm;
  attempt: Attempt;
  ratings: readonly MoveRating[];
}

/** One lesson to take next with its reason, a second one, and the rule behind them. */
export function Recommended({ quiz, form, attempt, moves, lessons, ratings }: Props) {
  const wanted = recommend(ratings, quiz.recommend.first).flatMap(({ move: id, rating }) => {
    const move = moves.find((one) => one.id === id);
    const lesson = move && rating !== 'strong' && lessons[move.lesson[rating]];
    if (!move || !lesson) return [];
    const question = form.questions.find((one) => one.move === id);
    const picked = attempt.picks.get(question?.id ?? '')?.picks[0];
    const because = question?.options.find((option) => option.id === picked)?.because ?? '';
    return [{ ...lesson, reason: say.because(move.title, because) }];
  });
  const spare = lessons[quiz.recommend.allStrong];
  const [first, ...others] = wanted;
  const next = first ?? (spare && { ...spare, reason: say.becauseAll(quiz.recommend.allStrongWhy) });
  const second = [...others, ...(first && spare ? [spare] : [])].find((one) => one.href !== next?.href);
  if (!next) return null;
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">{say.next(next.title)}</h2>
      <p>{next.reason}</p>
      <p>
        <a class="button first" href={next.href}>
          {next.title}
        </a>
      </p>
      {second && (
        <p>
          {say.second}: <a href={second.href}>{second.title}</a>
        </p>
      )}
      <p class="small">{quiz.recommend.rule}</p>
    </section>
  );
}
