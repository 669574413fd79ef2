import { useEffect } from 'preact/hooks';
import type { Outline } from '../../domain/course/outline.ts';
import { record as say, time } from '../../messages/words.ts';
import { $attempts } from '../../stores/attempts.ts';
import { log } from '../../stores/here.ts';
import { $outline, loadOutline } from '../../stores/outline.ts';
import { reset } from '../../stores/undo.ts';
import { useStored } from '../use-stored.ts';
import { Aside } from './Aside.tsx';
import { Erase } from './Erase.tsx';
import { LessonStates, UnitStates } from './LessonStates.tsx';
import { Moves } from './Moves.tsx';
import { Notes } from './Notes.tsx';
import { Undo } from './Undo.tsx';
import type { UnitItem } from './UnitList.tsx';

interface Props {
  moves: readonly { id: string; title: string; summary: string }[];
  /** The units of the course. */
  units: readonly UnitItem[];
  /** Of what there is any in the course; which ones is in the outline. */
  has: { tests: boolean; stories: boolean };
  /** What stands in it, where it's one unit; else that is fetched. */
  whole?: Outline;
  quiz?: { href: string; forms: readonly { id: string; name: string }[] };
}

/** All that is known of the learner, in words, and the ways to set it back or delete it. */
export function Record({ moves, units, has, whole, quiz }: Props) {
  const outline = useStored($outline, whole) ?? whole;
  const { scenarios: stories = [], tests = [], tools = [] } = outline ?? {};
  const attempts = useStored($attempts, []);
  const isEmpty = !useStored(log.$facts, undefined)?.size;
  useEffect(() => void loadOutline(), []);
  const finished = attempts.filter((attempt) => attempt.completed);
  const results = finished.filter((attempt) => quiz?.forms.some((form) => form.id === attempt.form));
  const endings = finished.flatMap((attempt) => {
    const story = stories.find((one) => one.id === attempt.form);
    return story ? [{ attempt, story }] : [];
  });
  const submitted = finished.flatMap((attempt) => {
    const test = tests.find((one) => one.forms.includes(attempt.form));
    return test ? [{ attempt, test }] : [];
  });
  return (
    <>
      {moves.length > 0 && (
        <section aria-labelledby="moves">
          <h2 id="moves">{say.moves}</h2>
          <Moves moves={moves} />
          <details>
            <summary>{say.steady}</summary>
            <p>{say.steadyText}</p>
          </details>
        </section>
      )}
      {quiz && (
        <section class="scripted" aria-labelledby="results">
          <h2 id="results">{say.results}</h2>
          {results.length === 0 && <p>{say.noResults}</p>}
          <ul>
            {results.map((attempt) => (
              <li key={attempt.id}>
                <a href={`${quiz.href}#result-${attempt.id}`}>
                  {say.see(
                    quiz.forms.find((form) => form.id === attempt.form)?.name ?? attempt.form,
                    time.date(attempt.at),
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {has.tests && (
        <section class="scripted" aria-labelledby="tests">
          <h2 id="tests">{say.tests}</h2>
          {submitted.length === 0 && <p>{say.noResults}</p>}
          <ul>
            {submitted.map(({ attempt, test }) => (
              <li key={attempt.id}>
                <a href={`${test.href}#result-${attempt.id}`}>{say.ending(test.title, time.date(attempt.at))}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {has.stories && (
        <section class="scripted" aria-labelledby="stories">
          <h2 id="stories">{say.stories}</h2>
          {endings.length === 0 && <p>{say.noResults}</p>}
          <ul>
            {endings.map(({ attempt, story }) => (
              <li key={attempt.id}>
                <a href={`${story.href}#ending-${story.id}--${attempt.id}`}>
                  {say.ending(story.title, time.date(attempt.at))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="lessons">
        <h2 id="lessons">{say.lessons}</h2>
        {whole ? <LessonStates lessons={whole.lessons} /> : <UnitStates units={units} />}
      </section>
      <Notes tools={tools} />
      <Aside />
      <section class="scripted screen-only" aria-labelledby="start">
        <h2 id="start">{say.start}</h2>
        <div class="row">
          <button class="button second" type="button" aria-disabled={isEmpty} onClick={() => !isEmpty && void reset()}>
            {say.reset}
          </button>
          <Erase />
        </div>
        <Undo />
      </section>
    </>
  );
}
