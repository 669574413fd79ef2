import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { MomentsForm } from '../../domain/quiz/moments.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { quiz as say } from '../../messages/words.ts';
import { $attempts, finish, pick } from '../../stores/attempts.ts';
import { Stage } from '../question/Stage.tsx';
import { sectionIn } from '../question/sections.ts';
import { useTitle } from '../use-title.ts';
import { Clock } from './Clock.tsx';
import { go } from './step.ts';

interface Props {
  title: string;
  form: MomentsForm;
  attempt: Attempt;
  /** From 1. */
  number: number;
  clock: boolean;
  onClock(on: boolean): void;
}

/** One moment. Choosing moves nothing; Next does, and Back and changing one's mind stay open to the end. */
export function Scene({ title, form, attempt, number, clock, onClock }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const question = form.questions[number - 1];
  const all = form.questions.length;
  const reply = question && attempt.picks.get(question.id);
  const section = useMemo(
    () => question && sectionIn(attempt.id, question.id, true, reply),
    [attempt.id, question?.id],
  );
  // A new moment is a new page to the learner.
  useEffect(() => {
    if (section?.contains(document.activeElement)) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [number, attempt.id]);
  useTitle(say.moment(number, all));
  if (!question || !section) return null;
  // Who comes back to it from the result sees what they chose.
  const finished = attempt.completed !== undefined;
  const to = (one: number) => go({ at: 'moment', number: one }, attempt.id);
  const hideClock = () => {
    onClock(false);
    heading.current?.focus();
  };
  const onward = (event: SubmitEvent) => {
    event.preventDefault();
    // The form knows of a choice made this very moment; what was rendered may not.
    if (!finished && goldseam.read(section).picks.length === 0) return goldseam.say(section, say.empty);
    if (number < all) return to(number + 1);
    if (!finished) void finish(attempt.id, form.id);
    go({ at: 'result', attempt: attempt.id }, attempt.id);
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
      {clock && !finished && <Clock since={attempt.at} onHide={hideClock} />}
      <form onSubmit={onward} autocomplete="off" noValidate key={question.id}>
        <Stage
          section={section}
          now={() =>
            $attempts
              .get()
              .find((one) => one.id === attempt.id)
              ?.picks.get(question.id)
          }
          reply={reply}
          locked={finished}
          onReply={({ picks: [option] }) => option && void pick(attempt.id, question.id, question.revision, option)}
        />
        {finished && <p class="small">{say.finished}</p>}
        <div class="row">
          <button
            class="button second"
            type="button"
            onClick={() => (number > 1 ? to(number - 1) : go({ at: 'intro' }))}
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
