import type { Attempt } from '../../domain/record/fold.ts';
import { rating as ratings, result as say } from '../../messages/en.ts';
import type { Choice } from '../../schemas/questions/choice.ts';
import type { Form } from '../../schemas/quiz.ts';
import { Seam } from '../seam.tsx';
import type { QuizProps } from './Quiz.tsx';

interface Props extends QuizProps {
  form: Form;
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

function Row({ question, attempt }: { question: Choice; attempt: Attempt }) {
  const response = attempt.picks.get(question.id);
  const chosen = question.options.find((option) => option.id === response?.picks[0]);
  const strong = question.options.find((option) => option.rating === 'strong');
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
      <dl>
        <div>
          <dt>{say.choice}</dt>
          <dd>{chosen.text}</dd>
        </div>
        <div>
          <dt>{say.happened}</dt>
          <dd>
            {chosen.result} {chosen.why}
          </dd>
        </div>
        {chosen !== strong && strong && (
          <div>
            <dt>{say.strong}</dt>
            <dd>
              <b>{strong.text}</b> {strong.result} {strong.why}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
