import { useEffect, useRef } from 'preact/hooks';
import { isAnswered } from '../../domain/quiz/assessment/answered.ts';
import { laidOut } from '../../domain/quiz/assessment/asking.ts';
import type { Item } from '../../domain/quiz/assessment/item.ts';
import { responseTo } from '../../domain/quiz/assessment/result.ts';
import type { FactData } from '../../domain/record/event.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { assessment as say } from '../../messages/en.ts';
import { respond } from '../../stores/assessment.ts';
import { $attempts } from '../../stores/attempts.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { go } from './address.ts';
import { Answer } from './answers/Answer.tsx';
import { Countdown } from './Countdown.tsx';
import type { TestProps } from './props.ts';
import { Sure } from './Sure.tsx';
import { useTime } from './use-time.ts';

/** What the screens of an open attempt share. */
export interface OpenProps {
  test: TestProps['test'];
  items: readonly Item[];
  attempt: Attempt;
  clock: boolean;
  onClock(on: boolean): void;
}

/** Whether a question was answered in time and the time is over: then it stays. */
export function isLocked(item: Item, attempt: Attempt, over: boolean): boolean {
  const { response, late } = responseTo(item, attempt);
  return over && !late && isAnswered(item, response);
}

/** One question. Nothing is checked; Next moves on, answered or not. */
export function Ask({ test, items, attempt, number: wanted, clock, onClock }: OpenProps & { number: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const number = Math.min(Math.max(wanted, 1), items.length);
  const item = items[number - 1];
  const time = useTime(attempt);
  // Another question is another page to the learner.
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [number, attempt.id]);
  if (!item) return null;
  const latest = attempt.picks.get(item.id);
  const locked = isLocked(item, attempt, time?.over ?? false);
  const reply = locked ? responseTo(item, attempt).response : latest;
  const now = () =>
    $attempts
      .get()
      .find((one) => one.id === attempt.id)
      ?.picks.get(item.id);
  const record = (change: Pick<FactData, 'picks' | 'texts' | 'sure' | 'flag'>) => {
    // What was recorded this very moment counts, not what was rendered.
    const latest = now();
    const before = { picks: [...(latest?.picks ?? [])], ...(latest?.texts && { texts: [...latest.texts] }) };
    const sure = latest?.sure === undefined ? {} : { sure: latest.sure };
    const flag = latest?.flag === undefined ? {} : { flag: latest.flag };
    void respond(attempt.id, item.id, item.key.revision, { ...before, ...sure, ...flag, ...change });
  };
  const onward = (event: SubmitEvent) => {
    event.preventDefault();
    go(number < items.length ? { at: 'question', number: number + 1 } : { at: 'review' });
  };
  return (
    <div class="moment test-question">
      <h1 class="moment-title" tabIndex={-1} ref={heading}>
        <span class="visually-hidden">{test.title}: </span>
        {say.question(number, items.length)}
      </h1>
      <Countdown time={time} shown={clock} onShow={onClock} />
      <form onSubmit={onward} autocomplete="off" noValidate key={item.id}>
        {item.scene && <Paragraphs text={item.scene} class="scene-text" />}
        <fieldset>
          <legend class="say">{item.stem}</legend>
          <Answer
            id={item.id}
            attempt={attempt.id}
            ask={laidOut(item, attempt.id, test.shuffle.options)}
            reply={reply}
            now={now}
            locked={locked}
            onReply={record}
          />
        </fieldset>
        {item.confidence && (
          <Sure id={item.id} sure={reply?.sure} locked={locked} onSure={(sure) => record({ sure })} />
        )}
        {time?.over && <p class="small">{locked ? say.locked : say.late}</p>}
        <label class="tick flag">
          <input
            type="checkbox"
            checked={latest?.flag ?? false}
            onChange={(event) => record({ flag: event.currentTarget.checked })}
          />
          <span>{say.flag}</span>
        </label>
        <div class="row">
          {number > 1 && (
            <button class="button second" type="button" onClick={() => go({ at: 'question', number: number - 1 })}>
              {say.back}
            </button>
          )}
          <button class="button first" type="submit">
            {number < items.length ? say.next : say.toReview}
          </button>
          {number < items.length && (
            <button class="link" type="button" onClick={() => go({ at: 'review' })}>
              {say.toReview}
            </button>
          )}
        </div>
      </form>
    </div>
  );
}
