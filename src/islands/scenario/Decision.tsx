import { useState } from 'preact/hooks';
import { shuffle } from '../../domain/quiz/shuffle.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import type { Walk } from '../../domain/scenario/walk.ts';
import { scenario as say } from '../../messages/en.ts';
import { finish, pick } from '../../stores/attempts.ts';
import { Heading } from '../Heading.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Address } from './address.ts';
import { Outcome } from './Outcome.tsx';
import type { ScenarioProps } from './Scenario.tsx';
import { useArrival } from './use-arrival.ts';

interface Props extends ScenarioProps {
  attempt: Attempt;
  run: Walk;
  /** Id of the node that the address names; where the run has not come to it, the one that waits is shown. */
  wanted: string;
  address: Address;
}

/** One decision, and once it is taken, what came of it. */
export function Decision({ story, level, attempt, run, wanted, address }: Props) {
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const passed = run.steps.findIndex((step) => step.node.id === wanted);
  const step = run.steps[passed] ?? (run.at ? undefined : run.steps.at(-1));
  const node = step?.node ?? run.at;
  const heading = useArrival(`${attempt.id} ${node?.id}`);
  if (!node) return null;
  const taken = step && again !== node.id ? step : undefined;
  const number = (step ? run.steps.indexOf(step) : run.steps.length) + 1;
  const options = node.ordered ? node.options : shuffle(node.options, `${attempt.id} ${node.id}`);
  const choose = (event: SubmitEvent) => {
    event.preventDefault();
    if (taken) return;
    const chosen = (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>(':checked');
    if (!chosen) return setSaid(say.empty);
    setSaid('');
    setAgain('');
    void pick(attempt.id, node.id, node.revision, chosen.value);
    // An address that lagged behind the run now names the decision that was taken.
    if (wanted !== node.id) address.go({ at: 'node', node: node.id }, true);
  };
  const onward = () => {
    const next = run.steps[number]?.node ?? run.at;
    if (next) return address.go({ at: 'node', node: next.id });
    void finish(attempt.id, story.id);
    address.go({ at: 'ending', run: attempt.id });
  };
  const back = run.steps[number - 2]?.node;
  return (
    <div class="decision">
      <p class="eyebrow">
        {story.title}, {say.decision(number)}
      </p>
      <Heading level={level} focus={heading}>
        {node.title}
      </Heading>
      {node.speaker && <p class="speaker">{node.speaker}</p>}
      <form onSubmit={choose} autocomplete="off" noValidate key={`${node.id} ${taken?.way.id}`}>
        <div id={`${node.id}-scene`}>
          <Paragraphs class="scene-text" text={node.scene} />
        </div>
        <fieldset aria-describedby={`${node.id}-scene ${node.id}-status`}>
          <legend>{node.stem}</legend>
          {options.map((option) => (
            <label class="option" key={option.id}>
              <input
                type="radio"
                name={node.id}
                value={option.id}
                defaultChecked={taken?.way.id === option.id}
                aria-disabled={taken ? 'true' : undefined}
                // A decision taken can be read but not changed; arrow keys click as well.
                onClick={(event) => taken && event.preventDefault()}
                onChange={() => setSaid('')}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
        <div class="row">
          {!taken && (
            <button class="button first" type="submit">
              {say.choose}
            </button>
          )}
          {!taken && back && (
            <button class="button second" type="button" onClick={() => address.go({ at: 'node', node: back.id })}>
              {say.back}
            </button>
          )}
          <p class="status" id={`${node.id}-status`} role="status">
            {said}
          </p>
        </div>
      </form>
      {taken && (
        <Outcome
          story={story}
          level={level}
          run={run}
          step={taken}
          onward={onward}
          takeBack={story.rewind === 'once' && run.rewinds > 0 ? undefined : () => setAgain(node.id)}
        />
      )}
    </div>
  );
}
