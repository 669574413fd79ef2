import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Attempt } from '../../domain/record/fold.ts';
import type { Walk } from '../../domain/scenario/walk.ts';
import { scenario as say } from '../../messages/words.ts';
import { finish, pick } from '../../stores/attempts.ts';
import { Heading } from '../Heading.tsx';
import { Stage } from '../question/Stage.tsx';
import { sectionIn } from '../question/sections.ts';
import { useTitle } from '../use-title.ts';
import type { Address } from './address.ts';
import { Outcome } from './Outcome.tsx';
import type { ScenarioProps } from './props.ts';
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
  const passed = run.steps.findIndex((step) => step.node.id === wanted);
  const step = run.steps[passed] ?? (run.at ? undefined : run.steps.at(-1));
  const node = step?.node ?? run.at;
  const section = useMemo(() => node && sectionIn(attempt.id, node.id, true), [attempt.id, node?.id]);
  const heading = useArrival(`${attempt.id} ${node?.id}`, true, section);
  const taken = step && again !== node?.id ? step : undefined;
  // What was taken stands chosen, and can be read but not changed.
  useEffect(() => {
    if (section && taken) goldseam.write(section, { picks: [taken.way.id] });
  }, [section, taken?.way.id]);
  // The button that took it back is gone: on with the choice that can be changed now, before anyone can move on.
  useLayoutEffect(() => {
    if (!again || again !== node?.id || !section) return;
    section.querySelector<HTMLElement>(':checked')?.focus();
    goldseam.say(section, say.isTakenBack);
  }, [again]);
  const number = (step ? run.steps.indexOf(step) : run.steps.length) + 1;
  useTitle(node ? say.screen(say.decision(number), node.title) : '');
  if (!node || !section) return null;
  const finished = attempt.completed !== undefined;
  const to = (id: string, replace = false) => address.go({ at: 'node', node: id }, attempt.id, replace);
  const choose = (event: SubmitEvent) => {
    event.preventDefault();
    if (taken) return;
    const [chosen] = goldseam.read(section).picks;
    if (!chosen) return goldseam.say(section, say.empty);
    goldseam.say(section, '');
    setAgain('');
    void pick(attempt.id, node.id, node.revision, chosen);
    // An address that lagged behind the run now names the decision that was taken.
    if (wanted !== node.id) to(node.id, true);
  };
  const onward = () => {
    const next = run.steps[number]?.node ?? run.at;
    if (next) return to(next.id);
    if (!finished) void finish(attempt.id, story.id);
    address.go({ at: 'ending', run: attempt.id }, attempt.id);
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
      <form onSubmit={choose} autocomplete="off" noValidate key={node.id}>
        {node.picture && <img class="picture" src={node.picture.file} alt={node.picture.alt} />}
        <Stage section={section} locked={taken !== undefined} />
        <div class="row">
          {!taken && (
            <button class="button first" type="submit">
              {say.choose}
            </button>
          )}
          {!taken && back && (
            <button class="button second" type="button" onClick={() => to(back.id)}>
              {say.back}
            </button>
          )}
        </div>
      </form>
      {taken && (
        <Outcome
          story={story}
          level={level}
          run={run}
          step={taken}
          onward={onward}
          stands={finished ? say.played : story.rewind === 'once' && run.rewinds > 0 ? say.takenBack : ''}
          takeBack={() => setAgain(node.id)}
        />
      )}
    </div>
  );
}
