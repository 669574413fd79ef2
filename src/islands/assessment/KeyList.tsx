import { openIn } from '../../domain/quiz/assessment/answered.ts';
import type { Marked } from '../../domain/quiz/assessment/result.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { testResult as say } from '../../messages/words.ts';
import { respond } from '../../stores/assessment.ts';
import { Told } from '../question/Told.tsx';
import { Seam } from '../seam.tsx';
import { OwnWords } from './OwnWords.tsx';

const marks = {
  right: 'strong',
  partly: 'workable',
  wrong: 'costly',
  noted: 'none',
  unanswered: 'none',
  rewritten: 'none',
} as const;

/** Each question with the learner's answer, the right one and the reason: the same as after a Check in a lesson. */
export function KeyList({ marked, attempt }: { marked: readonly Marked[]; attempt: Attempt }) {
  return (
    <>
      <h2>{say.key}</h2>
      <ol class="moment-rows key-rows">
        {marked.map((one) => (
          <li key={one.item.id}>
            <h3>{one.item.stem}</h3>
            <span class="mark">
              <Seam rating={marks[one.outcome]} /> {say.outcomes[one.outcome]}
              {one.late && ` (${say.lateAnswer.toLowerCase()})`}
            </span>
            <Sure marked={one} />
            {one.item.key.kind === 'reflect' && <OwnWords question={one.item.id} attempt={attempt} />}
            {one.outcome === 'unanswered' && one.item.key.kind !== 'reflect' && (
              <p class="small">{openIn(one.item.key, one.response) === 'no-number' ? say.unread : say.nothing}</p>
            )}
            <Told question={one.item.id} reply={one.response} onTick={(picks) => tick(one, attempt, picks)} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Records the points of a rubric that the learner finds in their words. */
function tick({ item, response }: Marked, attempt: Attempt, picks: string[]): void {
  const { flag } = attempt.picks.get(item.id) ?? {};
  const more = { ...(response?.texts && { texts: [...response.texts] }), ...(flag !== undefined && { flag }) };
  void respond(attempt.id, item.id, item.key.revision, { picks, ...more });
}

/** How sure the learner was, where the question asked and their being sure doesn't surprise: the feedback speaks of a surprise. */
function Sure({ marked: { outcome, response } }: { marked: Marked }) {
  const { sure } = response ?? {};
  if (sure === undefined || outcome === 'unanswered' || outcome === 'rewritten') return null;
  return sure === (outcome === 'right') ? <p class="small">{say.sure[`${sure}`]}</p> : null;
}
