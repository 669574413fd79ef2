import { inWords } from '../../domain/scenario/story.ts';
import type { Walk } from '../../domain/scenario/walk.ts';
import { scenario as say } from '../../messages/words.ts';
import { Heading } from '../Heading.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { useTitle } from '../use-title.ts';
import type { ScenarioProps } from './props.ts';
import { useArrival } from './use-arrival.ts';

interface Props extends ScenarioProps {
  run: Walk;
  /** Id of the run. */
  name: string;
}

/** Where the story came to. It tells what happened and judges nobody. */
export function Ending({ story, level, run, name }: Props) {
  const heading = useArrival(name);
  const { ending } = run;
  useTitle(say.screen(say.ending.toLowerCase(), ending?.title ?? say.rewritten));
  return (
    <div class="ending">
      <p class="eyebrow">
        {story.title}, {say.ending}
      </p>
      <Heading level={level} focus={heading}>
        {ending?.title ?? say.rewritten}
      </Heading>
      {ending ? <Paragraphs text={ending.text} /> : <p>{say.rewrittenText}</p>}
      {ending?.later && (
        <div class="later">
          <Heading level={level + 1}>{say.later}</Heading>
          <Paragraphs text={ending.later} />
        </div>
      )}
      {ending?.cost && (
        <p class="cost">
          <b>{say.cost}</b> {ending.cost}
        </p>
      )}
      <div class="standing">
        <Heading level={level + 1}>{say.standing}</Heading>
        <ul>
          {inWords(story, run.state).map((one) => (
            <li key={one.id}>
              <b>{one.title}</b> {one.text}
            </li>
          ))}
        </ul>
      </div>
      {story.closing && <Paragraphs class="closing" text={story.closing} />}
    </div>
  );
}
