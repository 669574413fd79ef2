import { inWords, type State, startState } from '../../domain/scenario/story.ts';
import type { Step, Walk } from '../../domain/scenario/walk.ts';
import { question, rating as ratings, scenario as say } from '../../messages/words.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import { Heading } from '../Heading.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { Seam } from '../seam.tsx';
import { useArrival } from './use-arrival.ts';

interface Props {
  story: Scenario;
  level: number;
  run: Walk;
  step: Step;
  onward(): void;
  /** Takes the decision back. */
  takeBack(): void;
  /** Why it can't be taken back; '' where it can. */
  stands: string;
}

/** What came of a decision: first what happens, then why people choose it, then how well it serves, then how things stand. */
export function Outcome({ story, level, run, step, onward, takeBack, stands }: Props) {
  const { way, node } = step;
  const heading = useArrival(`${node.id} ${way.id}`);
  const before = run.steps[run.steps.indexOf(step) - 1]?.state ?? startState(story);
  const tip = way.tip ?? node.tip;
  return (
    <div class={`feedback ${way.rating}`}>
      <Heading level={level + 1} focus={heading}>
        {say.happens}
      </Heading>
      <Paragraphs class="result" text={way.result} />
      <dl>
        {way.pull && (
          <div>
            <dt>{question.pull}</dt>
            <dd>{way.pull}</dd>
          </div>
        )}
        <div>
          <dt class="mark">
            <Seam rating={way.rating} /> {ratings[way.rating].heading}
          </dt>
          <dd>{way.why}</dd>
        </div>
        {tip && (
          <div>
            <dt>{question.tip}</dt>
            <dd>{tip}</dd>
          </div>
        )}
      </dl>
      <Standing story={story} before={before} after={step.state} level={level + 1} />
      <div class="row">
        <button class="button first" type="button" onClick={onward}>
          {run.at || run.steps.at(-1) !== step ? say.onward : say.toEnding}
        </button>
        {stands ? (
          <p class="small">{stands}</p>
        ) : (
          <button class="button second" type="button" onClick={takeBack}>
            {say.takeBack}
          </button>
        )}
      </div>
    </div>
  );
}

/** How things stand, in words; what has just changed comes first and says so. */
function Standing(props: { story: Scenario; before: State; after: State; level: number }) {
  const { story, before, after, level } = props;
  const all = inWords(story, after).map((one) => ({ ...one, changed: before[one.id] !== after[one.id] }));
  return (
    <div class="standing">
      <Heading level={level}>{say.standing}</Heading>
      <ul>
        {all
          .toSorted((a, b) => Number(b.changed) - Number(a.changed))
          .map((one) => (
            <li key={one.id} class={one.changed ? 'changed' : undefined}>
              <b>{one.title}</b> {one.changed && <span class="small">{say.changed}</span>} {one.text}
            </li>
          ))}
      </ul>
    </div>
  );
}
