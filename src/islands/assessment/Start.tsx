import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Pace, paces } from '../../domain/quiz/assessment/clock.ts';
import { draw, formsOf } from '../../domain/quiz/assessment/draw.ts';
import { percentOf } from '../../domain/quiz/assessment/percent.ts';
import { markAttempt, totalOf } from '../../domain/quiz/assessment/result.ts';
import { sittingsOf, standing } from '../../domain/quiz/assessment/standing.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { assessment as say } from '../../messages/words.ts';
import { now } from '../../stores/clock.ts';
import { useSaid } from '../use-said.ts';
import { go, hashOf } from './address.ts';
import { bankOf, itemsOf, type TestProps } from './props.ts';

interface Props extends TestProps {
  attempts: readonly Attempt[];
  /** Whether the record has been read. */
  known: boolean;
  /** How the learner came back from another screen, and the focus with them. */
  returned: object | undefined;
  onStart(pace: Pace): void;
}

/** What the assessment is and asks, before it starts; the way back into one that was begun; earlier results. */
export function Start(props: Props) {
  const { test, attempts, known, returned, next, onStart } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [pace, setPace] = useState<Pace>('standard');
  const [, setAsked] = useState(0);
  const [waits, sayWait] = useSaid();
  useLayoutEffect(() => {
    if (returned) heading.current?.focus();
  }, [returned]);
  const mine = sittingsOf(test, attempts);
  const done = mine.filter((attempt) => attempt.completed !== undefined);
  const stands = known ? standing(test, attempts, now()) : undefined;
  const form = stands?.type === 'ready' && test.forms?.find((one) => one.id === stands.form);
  const begin = () => {
    // Waiting may be over by now, and the page says what holds at this moment.
    setAsked(Date.now());
    const today = standing(test, attempts, now());
    if (known && today.type === 'waiting') sayWait(say.waiting(today.until));
    else onStart(pace);
  };
  return (
    <div class="intro">
      <h1 tabIndex={-1} ref={heading}>
        {test.title}
      </h1>
      {test.intro.map((text, i) => (
        <p key={text} class={i === 0 ? 'lead' : undefined}>
          {text}
        </p>
      ))}
      <Facts {...props} />
      {test.time && stands?.type !== 'open' && stands?.type !== 'used-up' && (
        <fieldset class="pace-choice scripted screen-only">
          <legend>{say.pace}</legend>
          <div class="switch">
            {(Object.keys(paces) as Pace[]).map((one) => (
              <label key={one}>
                <input type="radio" name="pace" value={one} checked={pace === one} onChange={() => setPace(one)} />
                <span>{say.paces[one]((test.time?.minutes ?? 0) * (paces[one] ?? 0))}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div class="row scripted">
        {stands?.type === 'open' ? (
          <Resume {...props} attempt={stands.attempt} />
        ) : (
          stands?.type !== 'used-up' && (
            <button
              class="button first"
              type="button"
              data-early="begin"
              aria-disabled={stands?.type === 'waiting' ? 'true' : undefined}
              onClick={begin}
            >
              {done.length > 0 ? say.again : say.begin}
            </button>
          )
        )}
        {stands?.type === 'used-up' && next && (
          <a class="button first" href={next.href}>
            {next.title}
          </a>
        )}
      </div>
      {/* Below the buttons, so that they do not move when the record has been read. */}
      {form && <p>{say.form(form.name)}</p>}
      <p role="status">
        {stands?.type === 'waiting' && (waits ?? say.waiting(stands.until))}
        {stands?.type === 'used-up' && say.usedUp}
        {stands?.type === 'ready' && stands.left < Number.POSITIVE_INFINITY && say.left(stands.left)}
      </p>
      {done.length > 0 && (
        <section aria-labelledby="results">
          <h2 id="results">{say.results}</h2>
          <ul>
            {done.map((attempt) => (
              <li key={attempt.id}>
                <a href={hashOf({ at: 'result', attempt: attempt.id })}>
                  {say.resultOn(attempt.completed ?? 0, totalOf(markAttempt(itemsOf(props, attempt), attempt)).percent)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The ways back into an attempt. */
function Resume(props: Props & { attempt: Attempt }) {
  const items = itemsOf(props, props.attempt);
  const last = props.attempt.responses.at(-1)?.question;
  const number =
    Math.max(
      0,
      items.findIndex((item) => item.id === last),
    ) + 1;
  return (
    <>
      <button class="button first" type="button" onClick={() => go({ at: 'question', number }, props.attempt.id)}>
        {say.resume(number)}
      </button>
      <button class="button second" type="button" onClick={() => go({ at: 'review' }, props.attempt.id)}>
        {say.toReview}
      </button>
    </>
  );
}

/** How many questions, what passes, how often, how long. */
function Facts(props: TestProps) {
  const { test } = props;
  const count = draw(bankOf(props), formsOf(test)[0] ?? test.id, '').length;
  return (
    <>
      <h2>{say.facts}</h2>
      <p class="no-script">{say.onPaper(count)}</p>
      <ul class="scripted">
        <li>{say.questions(count)}</li>
        <li>{test.pass === undefined ? say.noPass : say.pass(percentOf(test.pass))}</li>
        {test.attempts !== 'unlimited' && <li>{say.attempts(test.attempts)}</li>}
        {test.coolOff && <li>{say.coolOff(test.coolOff)}</li>}
        <li>{say.shows[test.showKey]}</li>
        <li>{say.change}</li>
        {test.time && <li>{say.time(test.time.minutes)}</li>}
        {test.time && <li>{say.timeAfter}</li>}
      </ul>
    </>
  );
}
