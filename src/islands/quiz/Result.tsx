import { useEffect, useRef } from 'preact/hooks';
import type { MomentsForm } from '../../domain/quiz/moments.ts';
import { nextForm, tally } from '../../domain/quiz/moments.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { quiz as quizSay, result as say, time } from '../../messages/words.ts';
import { $attempts } from '../../stores/attempts.ts';
import { dropAttempt } from '../../stores/undo.ts';
import { useStored } from '../use-stored.ts';
import { useTitle } from '../use-title.ts';
import { Growth } from './Growth.tsx';
import type { QuizProps } from './props.ts';
import { Recommended } from './Recommended.tsx';
import { Rows } from './Rows.tsx';
import { ratingsIn } from './ratings.ts';
import { Urge } from './Urge.tsx';

interface Props extends QuizProps {
  form: MomentsForm;
  attempt: Attempt;
  onStart(form: MomentsForm): void;
}

/** The result in its parts: count, moments, lesson, second lesson, what it is, keeping, again. */
export function Result(props: Props) {
  const { quiz, form, attempt, onStart } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const attempts = useStored($attempts, []);
  const ratings = ratingsIn(form, attempt);
  // Another result is another page to the learner.
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [attempt.id]);
  useTitle(say.title(form.name, time.date(attempt.at)));
  const forms = quiz.forms.map((one) => one.id);
  const next = quiz.forms.find((one) => one.id === nextForm(forms, attempts));
  const repeat = attempts.some((one) => one.completed && one.form === next?.id);
  return (
    <div class="quiz-result">
      <p class="eyebrow">
        {quiz.title}. {say.on(form.name, time.date(attempt.at))}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {say.count(tally(ratings))}
      </h1>
      <Rows {...props} />
      <Recommended {...props} ratings={ratings} />
      <section class="honesty" aria-labelledby="what">
        <h2 id="what">{say.what}</h2>
        <p>{quiz.honesty}</p>
      </section>
      <section class="keep" aria-labelledby="keep">
        <h2 id="keep">{say.keep}</h2>
        <div class="row">
          <button class="button second" type="button" onClick={() => window.print()}>
            {say.print}
          </button>
          <button class="button second" type="button" onClick={() => void dropAttempt(attempt.id)}>
            {say.drop}
          </button>
        </div>
      </section>
      <section class="again" aria-labelledby="again">
        <h2 id="again">{say.again}</h2>
        <p>{quiz.again}</p>
        {next && repeat && <p>{quizSay.formRepeat(next.name)}</p>}
        {next && (
          <button class="button second" type="button" onClick={() => onStart(next)}>
            {say.retake(next.name)}
          </button>
        )}
      </section>
      <Growth {...props} />
      {quiz.urge && <Urge urge={quiz.urge} />}
    </div>
  );
}
