import type { Attempt } from '../../domain/record/fold.ts';
import { scenario as say, time } from '../../messages/en.ts';
import type { ScenarioNode } from '../../schemas/scenario.ts';
import { Heading } from '../Heading.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Address } from './address.ts';
import type { ScenarioProps } from './Scenario.tsx';
import { useArrival } from './use-arrival.ts';

interface Props extends ScenarioProps {
  /** Runs that came to an ending, oldest first. */
  ended: readonly Attempt[];
  /** The decision that an open run waits at. */
  resume: ScenarioNode | undefined;
  /** Whether the learner comes back from another screen. */
  returned: boolean;
  address: Address;
  onStart(): void;
}

/** What stands before the first decision: who, where, how long, and the ways in. */
export function Setting({ story, level, minutes, ended, resume, returned, address, onStart }: Props) {
  const heading = useArrival(`${returned}`, false);
  const last = ended.at(-1);
  return (
    <div class="setting">
      <p class="eyebrow">
        {story.role}, {time.minutes(minutes)}
      </p>
      <Heading level={level} focus={heading}>
        {story.title}
      </Heading>
      <Paragraphs text={story.setting} />
      {story.caution && <p class="small caution">{story.caution}</p>}
      <div class="row scripted">
        {resume && (
          <button class="button first" type="button" onClick={() => address.go({ at: 'node', node: resume.id })}>
            {say.resume(resume.title)}
          </button>
        )}
        <button
          class={resume ? 'button second' : 'button first'}
          type="button"
          data-early={`${story.id}-start`}
          onClick={onStart}
        >
          {resume || last ? say.over : say.start}
        </button>
        {last && (
          <button class="button second" type="button" onClick={() => address.go({ at: 'ending', run: last.id })}>
            {say.lastEnding}
          </button>
        )}
      </div>
      {story.rewind === 'once' && <p class="small scripted">{say.onceOnly}</p>}
      {story.credit && <p class="small credit">{story.credit}</p>}
    </div>
  );
}
