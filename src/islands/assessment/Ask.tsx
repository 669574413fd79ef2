import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isAnswered } from '../../domain/quiz/assessment/answered.ts';
import type { Item } from '../../domain/quiz/assessment/item.ts';
import { responseTo } from '../../domain/quiz/assessment/result.ts';
import type { Attempt, Try } from '../../domain/record/fold.ts';
import { assessment as say } from '../../messages/words.ts';
import type { Reply } from '../../questions/first/handover.ts';
import { respond } from '../../stores/assessment.ts';
import { $attempts } from '../../stores/attempts.ts';
import { keepWords } from '../question/own-words.ts';
import { asRecorded, sameReply } from '../question/reply.ts';
import { Stage } from '../question/Stage.tsx';
import { sectionIn } from '../question/sections.ts';
import { useTitle } from '../use-title.ts';
import { go, type Step } from './address.ts';
import { Countdown } from './Countdown.tsx';
import { WordsGone } from './OwnWords.tsx';
import { noteOf } from './own-words.ts';
import type { TestProps } from './props.ts';
import { useTime } from './use-time.ts';

/** What the screens of an open attempt share. */
export interface OpenProps {
  test: TestProps['test'];
  items: readonly Item[];
  attempt: Attempt;
  clock: boolean;
  onClock(on: boolean): void;
}

/** Whether a question stays as it is: once all is submitted; or it was answered in time, and the time is over. */
function isLocked(item: Item, attempt: Attempt, over: boolean): boolean {
  if (attempt.completed !== undefined) return true;
  const { response, late } = responseTo(item, attempt);
  return over && !late && isAnswered(item.key, response);
}

/** What was recorded this very moment, not what was rendered. */
function latestIn(attempt: string, question: string): Try | undefined {
  const found = $attempts.get().find((one) => one.id === attempt);
  return found?.picks.get(question);
}

/** One question. Nothing is checked; Next moves on, answered or not. */
export function Ask({ test, items, attempt, number: wanted, clock, onClock }: OpenProps & { number: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const number = Math.min(Math.max(wanted, 1), items.length);
  const item = items[number - 1];
  const time = useTime(attempt);
  const latest = item && attempt.picks.get(item.id);
  const section = useMemo(
    () => item && sectionIn(attempt.id, item.id, test.shuffle.options, latest),
    [attempt.id, item?.id],
  );
  // Another question is another page to the learner.
  useEffect(() => {
    if (section?.contains(document.activeElement)) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [number, attempt.id]);
  useEffect(() => {
    if (section?.dataset.kind === 'reflect') void keepWords(section, noteOf(attempt.id), item?.id ?? '');
    if (section?.querySelector('[data-grip]')) void import('../../questions/dragging/start.ts');
  }, [section]);
  useTitle(say.question(number, items.length));
  if (!item || !section) return null;
  // Who comes back to it from the result sees what they submitted.
  const submitted = attempt.completed !== undefined;
  const to = (step: Step) => go(step, attempt.id);
  const locked = isLocked(item, attempt, time?.over ?? false);
  const record = (reply: Reply, flag = latestIn(attempt.id, item.id)?.flag) => {
    const before = latestIn(attempt.id, item.id);
    if (sameReply(before ?? { picks: [] }, reply) && before?.flag === flag) return;
    void respond(attempt.id, item.id, item.key.revision, { ...asRecorded(reply), ...(flag !== undefined && { flag }) });
  };
  const onward = (event: SubmitEvent) => {
    event.preventDefault();
    // What can't be read is asked for again, as in practice; an empty field may stay so.
    const flaw = locked ? undefined : goldseam.kinds[item.key.kind]?.flaw?.(section, goldseam.read(section), item.key);
    if (flaw) {
      goldseam.say(section, flaw);
      goldseam.enter(section);
      return;
    }
    to(number < items.length ? { at: 'question', number: number + 1 } : { at: 'review' });
  };
  return (
    <div class="moment test-question">
      <h1 class="moment-title" tabIndex={-1} ref={heading}>
        <span class="visually-hidden">{test.title}: </span>
        {say.question(number, items.length)}
      </h1>
      <Countdown time={time} shown={clock} onShow={onClock} />
      <form onSubmit={onward} autocomplete="off" noValidate key={item.id}>
        <Stage
          section={section}
          now={() => (locked ? responseTo(item, attempt).response : latestIn(attempt.id, item.id))}
          reply={latest}
          locked={locked}
          onReply={record}
        />
        {item.key.kind === 'reflect' && <WordsGone question={item.id} attempt={attempt} />}
        {time?.over && <p class="small">{locked ? say.locked : say.late}</p>}
        {submitted && <p class="small">{say.submitted}</p>}
        {!submitted && (
          <label class="tick flag">
            <input
              type="checkbox"
              checked={latest?.flag ?? false}
              onChange={(event) => record(goldseam.read(section), event.currentTarget.checked)}
            />
            <span>{say.flag}</span>
          </label>
        )}
        <div class="row">
          {number > 1 && (
            <button class="button second" type="button" onClick={() => to({ at: 'question', number: number - 1 })}>
              {say.back}
            </button>
          )}
          <button class="button first" type="submit">
            {number < items.length ? say.next : submitted ? say.review : say.toReview}
          </button>
          {number < items.length && (
            <button
              class="link"
              type="button"
              onClick={() => to(submitted ? { at: 'result', attempt: attempt.id } : { at: 'review' })}
            >
              {submitted ? say.toResult : say.toReview}
            </button>
          )}
        </div>
      </form>
    </div>
  );
}
