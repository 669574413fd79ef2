import { scenario as say, time } from '../../messages/words.ts';
import { Heading } from '../Heading.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Cover } from './props.ts';
import { useArrival } from './use-arrival.ts';

interface Props {
  story: Cover;
  level: number;
  minutes: readonly [number, number];
  onStart(): void;
  /** The decision that an open run waits at, and the way there. */
  resume?: { title: string; go(): void } | undefined;
  /** Shows the last ending, if one was reached. */
  last?: (() => void) | undefined;
  /** How the learner came back from another screen. */
  returned?: object | undefined;
  /** Whether the rest of the story could not be fetched. */
  failed?: boolean | undefined;
}

/** What stands before the first decision: who, where, how long, and the ways in. */
export function Setting({ story, level, minutes, onStart, resume, last, returned, failed }: Props) {
  const heading = useArrival(returned, returned !== undefined);
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
          <button class="button first" type="button" onClick={resume.go}>
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
          <button class="button second" type="button" onClick={last}>
            {say.lastEnding}
          </button>
        )}
      </div>
      <p class="status" role="status">
        {failed ? say.failed : ''}
      </p>
      {story.rewind === 'once' && <p class="small scripted">{say.onceOnly}</p>}
      {story.credit && <p class="small credit">{story.credit}</p>}
    </div>
  );
}
