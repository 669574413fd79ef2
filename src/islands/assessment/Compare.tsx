import { written } from '../../domain/quiz/assessment/answered.ts';
import type { Item } from '../../domain/quiz/assessment/item.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { assessment, parts, testResult as say } from '../../messages/en.ts';
import { respond } from '../../stores/assessment.ts';
import { $notes, type Notes } from '../../stores/notes.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { useStored } from '../use-stored.ts';
import { ownWords } from './own-words.ts';

const noNotes: Notes = {};

/** The learner's own words beside a model answer, with points to tick. Nobody else marks them. */
export function Compare({ item, attempt }: { item: Item; attempt: Attempt }) {
  const words = ownWords(useStored($notes, noNotes), attempt.id, item.id);
  const latest = attempt.picks.get(item.id);
  const wrote = latest?.texts?.[0] === written;
  const ticked = latest?.picks ?? [];
  const { model = '', rubric = [] } = item.said ?? {};
  const tick = (id: string, on: boolean) => {
    const picks = rubric.map((point) => point.id).filter((one) => (one === id ? on : ticked.includes(one)));
    const { flag } = latest ?? {};
    const more = { ...(latest?.texts && { texts: [...latest.texts] }), ...(flag !== undefined && { flag }) };
    void respond(attempt.id, item.id, item.key.revision, { picks, ...more });
  };
  return (
    <>
      <dl>
        <div>
          <dt>{parts.words}</dt>
          <dd>{words ? <Paragraphs text={words} /> : wrote ? assessment.wordsGone : say.nothing}</dd>
        </div>
        <div>
          <dt>{parts.model}</dt>
          <dd>
            <Paragraphs text={model} />
          </dd>
        </div>
      </dl>
      {wrote && (
        <fieldset class="rubric">
          <legend>{parts.rubric}</legend>
          {rubric.map((point) => (
            <label class="option" key={point.id}>
              <input
                type="checkbox"
                checked={ticked.includes(point.id)}
                onChange={(event) => tick(point.id, event.currentTarget.checked)}
              />
              <span>{point.text}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
