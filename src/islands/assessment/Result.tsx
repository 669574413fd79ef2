import { useEffect, useRef } from 'preact/hooks';
import { percentOf } from '../../domain/quiz/assessment/percent.ts';
import { bandOf, byObjective, markAttempt, passes, showsKey, totalOf } from '../../domain/quiz/assessment/result.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { testResult as say } from '../../messages/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { useTitle } from '../use-title.ts';
import { go } from './address.ts';
import { KeyList } from './KeyList.tsx';
import { Objectives } from './Objectives.tsx';
import { itemsOf, type TestProps } from './props.ts';

/** The score, what it says, the objectives, where to go, and the key where it may be shown. */
export function Result(props: TestProps & { attempt: Attempt }) {
  const { test, attempt, revisit, next } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Another result is another page to the learner.
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [attempt.id]);
  useTitle(say.title(attempt.completed ?? attempt.at));
  const marked = markAttempt(itemsOf(props, attempt), attempt);
  const total = totalOf(marked);
  const late = marked.filter((one) => one.late && one.outcome !== 'rewritten' && one.outcome !== 'noted').length;
  const rewritten = marked.filter((one) => one.outcome === 'rewritten').length;
  const passed = passes(total.scaled, test.pass);
  const band = bandOf(test.bands, total.scaled);
  return (
    <div class="quiz-result">
      <p class="eyebrow">{test.title}</p>
      <h1 tabIndex={-1} ref={heading}>
        {say.heading(total)}
      </h1>
      {test.pass !== undefined && <p class="lead">{say[passed ? 'passed' : 'failed'](percentOf(test.pass))}</p>}
      {attempt.until !== undefined && <p>{say.inTime}</p>}
      {late > 0 && <p>{say.late(late, totalOf(marked, true))}</p>}
      {total.unanswered > 0 && <p>{say.unanswered(total.unanswered, attempt.until !== undefined)}</p>}
      {rewritten > 0 && <p>{say.rewritten(rewritten)}</p>}
      {band && (
        <section aria-labelledby="band">
          <h2 id="band">{band.title}</h2>
          <Paragraphs text={band.text} />
        </section>
      )}
      <Objectives results={byObjective(test.objectives, marked, test.known)} revisit={revisit} />
      {next && (
        <section class="next" aria-labelledby="next">
          <h2 id="next">{say.next}</h2>
          <p class="on-paper">{next.title}</p>
          <p>
            <a class="button first" href={next.href}>
              {next.title}
            </a>
          </p>
        </section>
      )}
      {showsKey(test.showKey, passed) ? (
        <KeyList marked={marked} attempt={attempt} />
      ) : (
        <p>{say.noKey[test.showKey]}</p>
      )}
      <p class="small">
        {say.on(attempt.completed ?? attempt.at)} {say.what}
      </p>
      <div class="row">
        <button class="button second" type="button" onClick={() => print()}>
          {say.print}
        </button>
        <button class="button second" type="button" onClick={() => go({ at: 'start' })}>
          {say.toStart}
        </button>
      </div>
    </div>
  );
}
