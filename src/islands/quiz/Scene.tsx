import { useEffect, useRef, useState } from 'preact/hooks';
import { shuffle } from '../../domain/quiz/shuffle.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { quiz as say } from '../../messages/en.ts';
import type { Form } from '../../schemas/quiz.ts';
import { finish, pick } from '../../stores/attempts.ts';
import { Clock } from './Clock.tsx';
import { go } from './step.ts';

interface Props {
  title: string;
  form: Form;
  attempt: Attempt;
  /** From 1. */
  number: number;
  clock: boolean;
  onClock(on: boolean): void;
}

/** One moment. Choosing moves nothing; Next does, and Back and changing one's mind stay open to the end. */
export function Scene({ title, form, attempt, number, clock, onClock }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const question = form.questions[number - 1];
  const all = form.questions.length;
  // A new moment is a new page to the learner.
  useEffect(() => {
    setSaid('');
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [number, attempt.id]);
  if (!question) return null;
  const chosen = attempt.picks.get(question.id)?.picks[0];
  const options = question.ordered ? question.options : shuffle(question.options, `${attempt.id} ${question.id}`);
  const hideClock = () => {
    onClock(false);
    heading.current?.focus();
  };
  const onward = (event: SubmitEvent) => {
    event.preventDefault();
    // The form knows of a choice made this very moment; what was rendered may not.
    const asked = event.currentTarget as HTMLFormElement;
    if (!asked.querySelector(':checked')) return setSaid(say.empty);
    if (number < all) return go({ at: 'moment', number: number + 1 });
    void finish(attempt.id, form.id);
    go({ at: 'result', attempt: attempt.id });
  };
  return (
    <div class="moment">
      <h1 class="moment-title" tabIndex={-1} ref={heading}>
        <span class="visually-hidden">{title}: </span>
        {say.moment(number, all)}
        <span class="visually-hidden">, {say.noLimit}</span>
      </h1>
      <ol class="steps" aria-hidden="true">
        {form.questions.map((one, i) => (
          <li key={one.id} class={i < number ? 'on' : undefined} />
        ))}
      </ol>
      {clock && <Clock since={attempt.at} onHide={hideClock} />}
      <form onSubmit={onward} autocomplete="off" noValidate key={question.id}>
        <fieldset aria-describedby="moment-status">
          <legend class="say">
            {question.scene} {question.stem}
          </legend>
          {options.map((option) => (
            <label class="option" key={option.id}>
              <input
                type="radio"
                name={question.id}
                value={option.id}
                checked={chosen === option.id}
                onChange={() => void pick(attempt.id, question.id, question.revision, option.id)}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
        <p class="status" id="moment-status" role="status">
          {chosen ? '' : said}
        </p>
        <div class="row">
          <button
            class="button second"
            type="button"
            onClick={() => (number > 1 ? go({ at: 'moment', number: number - 1 }) : go({ at: 'intro' }))}
          >
            {say.back}
          </button>
          <button class="button first" type="submit">
            {number < all ? say.next : say.finish}
          </button>
        </div>
      </form>
    </div>
  );
}
