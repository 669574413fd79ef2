import { useEffect, useRef } from 'preact/hooks';
import { openIn } from '../../domain/quiz/assessment/answered.ts';
import { responseTo } from '../../domain/quiz/assessment/result.ts';
import { assessment as say } from '../../messages/words.ts';
import { finish } from '../../stores/attempts.ts';
import { useTitle } from '../use-title.ts';
import type { OpenProps } from './Ask.tsx';
import { go, hashOf } from './address.ts';
import { Countdown } from './Countdown.tsx';
import { useTime } from './use-time.ts';

/** What was answered, what was not and what was flagged; the one submit. */
export function Review({ test, items, attempt, clock, onClock }: OpenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const time = useTime(attempt);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const rows = items.map((item) => ({
    item,
    open: openIn(item.key, responseTo(item, attempt).response),
    flagged: attempt.picks.get(item.id)?.flag ?? false,
  }));
  const answered = rows.filter(({ open }) => open !== 'all' && open !== 'no-number').length;
  const flagged = rows.filter((row) => row.flagged).length;
  useTitle(say.review);
  // Who comes back to it from the result sees what they submitted.
  const submitted = attempt.completed !== undefined;
  const to = (number: number) => go({ at: 'question', number }, attempt.id);
  const submit = () => {
    if (!submitted) void finish(attempt.id, attempt.form);
    go({ at: 'result', attempt: attempt.id }, attempt.id);
  };
  const follow = (event: MouseEvent, number: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    to(number);
  };
  return (
    <div class="review">
      <h1 tabIndex={-1} ref={heading}>
        <span class="visually-hidden">{test.title}: </span>
        {say.review}
      </h1>
      <Countdown time={time} shown={clock} onShow={onClock} />
      <p>{say.reviewCount(answered, rows.length - answered, flagged)}</p>
      <ol class="review-rows">
        {rows.map((row, i) => (
          <li key={row.item.id}>
            <a href={hashOf({ at: 'question', number: i + 1 })} dir="auto" onClick={(event) => follow(event, i + 1)}>
              {row.item.stem}
            </a>
            <span class={row.open === 'nothing' ? 'small' : 'small open'}>
              {typeof row.open === 'number' ? say.inPart(row.open) : say.open[row.open]}
              {row.flagged && `, ${say.flagged.toLowerCase()}`}
            </span>
          </li>
        ))}
      </ol>
      <p>{submitted ? say.submitted : say.reviewOpen}</p>
      <div class="row">
        <button class="button second" type="button" onClick={() => to(items.length)}>
          {say.back}
        </button>
        <button class="button first" type="button" onClick={submit}>
          {submitted ? say.toResult : say.submit}
        </button>
      </div>
    </div>
  );
}
