import type { Attempt } from '../../domain/record/fold.ts';
import { strongest, type Walk } from '../../domain/scenario/walk.ts';
import { scenario as say } from '../../messages/words.ts';
import { dropAttempt } from '../../stores/undo.ts';
import { replay } from '../../stores/walks.ts';
import { Heading } from '../Heading.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Address } from './address.ts';
import { Differs } from './Differs.tsx';
import { Export } from './Export.tsx';
import { PathRow } from './PathRow.tsx';
import type { ScenarioProps } from './props.ts';

interface Props extends ScenarioProps {
  attempt: Attempt;
  run: Walk;
  address: Address;
}

/** Looks back: the learner's path beside the strongest, the other endings, and ways to play it otherwise. */
export function Debrief({ story, level, attempt, run, address, lesson }: Props) {
  const best = strongest(story).ending;
  const others = story.endings.filter((ending) => ending !== run.ending);
  const from = (index: number) => {
    const again = replay(story.id, run.steps.slice(0, index));
    address.go({ at: 'node', node: run.steps[index]?.node.id ?? '' }, again);
  };
  return (
    <div class="debrief">
      <section aria-labelledby={`${story.id}-path`}>
        <Heading level={level + 1} id={`${story.id}-path`}>
          {say.path}
        </Heading>
        <p class="small screen-only">{say.pathLead}</p>
        <ol class="path">
          {run.steps.map((step, i) => (
            <PathRow key={step.node.id} step={step} level={level + 2} onReplay={() => from(i)} />
          ))}
        </ol>
        {best && best !== run.ending && (
          <p>
            <b>{say.strongestEnding(best.title)}</b> {best.text}
          </p>
        )}
      </section>
      <section aria-labelledby={`${story.id}-others`}>
        <Heading level={level + 1} id={`${story.id}-others`}>
          {say.others}
        </Heading>
        {others.map((ending) => (
          <details key={ending.id} class="other">
            <summary>{ending.title}</summary>
            <Paragraphs text={ending.text} />
            {ending.later && <Paragraphs text={ending.later} />}
          </details>
        ))}
      </section>
      <Differs story={story} level={level + 1} />
      <div class="row scripted">
        {lesson && (
          <a class="button first" href={lesson.href}>
            {say.toLesson(lesson.title)}
          </a>
        )}
        <Export story={story} run={run} at={attempt.at} />
        <button class="button second" type="button" onClick={() => void dropAttempt(attempt.id)}>
          {say.drop}
        </button>
        <button class="button second" type="button" onClick={() => address.go({ at: 'setting' })}>
          {say.toSetting}
        </button>
      </div>
    </div>
  );
}
