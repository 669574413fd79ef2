import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MomentsForm, MomentsQuiz } from '../../domain/quiz/moments.ts';
import { nextForm } from '../../domain/quiz/moments.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { quiz as say } from '../../messages/words.ts';
import type { Health } from '../../stores/log.ts';
import { go } from './step.ts';

interface Props {
  quiz: MomentsQuiz;
  attempts: readonly Attempt[];
  open: Attempt | undefined;
  health: Health;
  clock: boolean;
  /** How the learner came back from another screen of the quiz, and the focus with them. */
  returned: object | undefined;
  onClock(on: boolean): void;
  onStart(form: MomentsForm): void;
}

/** What the quiz is, before it starts; the way back into one that was begun. */
export function Intro({ quiz, attempts, open, health, clock, returned, onClock, onStart }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (returned) heading.current?.focus();
  }, [returned]);
  const forms = quiz.forms.map((form) => form.id);
  const finished = attempts.filter((attempt) => forms.includes(attempt.form) && attempt.completed);
  const next = quiz.forms.find((form) => form.id === nextForm(forms, attempts)) ?? quiz.forms[0];
  const last = finished.at(-1);
  const repeat = finished.some((attempt) => attempt.form === next?.id);
  return (
    <div class="intro">
      <h1 tabIndex={-1} ref={heading}>
        {quiz.title}
      </h1>
      {quiz.intro.map((text, i) => (
        <p key={text} class={i === 0 ? 'lead' : undefined}>
          {text}
        </p>
      ))}
      {last && next && <p>{repeat ? say.formRepeat(next.name) : say.formNext(next.name)}</p>}
      <label class="tick scripted">
        <input type="checkbox" checked={clock} onChange={(event) => onClock(event.currentTarget.checked)} />
        <span>{say.clock}</span>
      </label>
      <div class="row scripted">
        {open && (
          <button
            class="button first"
            type="button"
            onClick={() => go({ at: 'moment', number: open.picks.size + 1 }, open.id)}
          >
            {say.resume(Math.min(open.picks.size + 1, next?.questions.length ?? 1))}
          </button>
        )}
        {next && (
          <button
            class={`button ${open ? 'second' : 'first'}`}
            type="button"
            data-early="begin"
            onClick={() => onStart(open ? (quiz.forms.find((form) => form.id === open.form) ?? next) : next)}
          >
            {open ? say.over : say.begin}
          </button>
        )}
        {last && (
          <button class="button second" type="button" onClick={() => go({ at: 'result', attempt: last.id })}>
            {say.seen}
          </button>
        )}
      </div>
      <p class="small scripted">{health === 'unsaved' || health === 'newer' ? say.noKeep : say.keep}</p>
      {quiz.credit && <p class="small">{quiz.credit}</p>}
    </div>
  );
}
