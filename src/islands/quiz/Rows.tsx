import type { Moment, MomentsForm } from '../../domain/quiz/moments.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { rating as ratings, result as say } from '../../messages/words.ts';
import { Told } from '../question/Told.tsx';
import { Seam } from '../seam.tsx';
import type { QuizProps } from './props.ts';

interface Props extends QuizProps {
  form: MomentsForm;
  attempt: Attempt;
}

/** One row a moment: the move, the choice, what happened next, and the strong choice with its reason. */
export function Rows({ form, attempt, moves }: Props) {
  return (
    <section aria-labelledby="moments">
      <h2 id="moments">{say.moments}</h2>
      <ol class="moment-rows">
        {form.questions.map((question) => (
          <li key={question.id}>
            <h3>{moves.find((move) => move.id === question.move)?.title ?? question.stem}</h3>
            <Row question={question} attempt={attempt} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Row({ question, attempt }: { question: Moment; attempt: Attempt }) {
  const response = attempt.picks.get(question.id);
  const chosen = question.options.find((option) => option.id === response?.picks[0]);
  if (!chosen?.rating) return <p>{say.unanswered}</p>;
  if (response?.revision !== question.revision) return <p>{say.rewritten}</p>;
  return (
    <>
      <p class="scene-text small">
        {question.scene} {question.stem}
      </p>
      <p class="mark">
        <Seam rating={chosen.rating} /> {ratings[chosen.rating].word}
      </p>
      <Told question={question.id} reply={response} />
    </>
  );
}
