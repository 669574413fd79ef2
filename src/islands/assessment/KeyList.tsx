import type { Marked } from '../../domain/quiz/assessment/result.ts';
import { tell } from '../../domain/quiz/assessment/told.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { parts, testResult as say } from '../../messages/en.ts';
import { Seam } from '../seam.tsx';
import { Compare } from './Compare.tsx';
import { KeyParts } from './KeyParts.tsx';

const marks = {
  right: 'strong',
  partly: 'workable',
  wrong: 'costly',
  noted: 'none',
  unanswered: 'none',
  rewritten: 'none',
} as const;

/** Each question with the learner's answer, the right one and the reason. */
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
            {one.item.ask.as === 'words' ? <Compare item={one.item} attempt={attempt} /> : <Key marked={one} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What was answered, what is right where that is something else, and why; part by part where there are parts. */
function Key({ marked: { item, outcome, response } }: { marked: Marked }) {
  const told = tell(item, response, parts.range);
  if (told.parts.length > 0) return <KeyParts parts={told.parts} />;
  const list = item.ask.as === 'order' ? 'ol' : 'ul';
  return (
    <dl>
      <div>
        <dt>{say.yours}</dt>
        <dd>{told.yours.length > 0 ? <Lines as={list} lines={told.yours} /> : say.nothing}</dd>
      </div>
      {told.right.length > 0 && outcome !== 'right' && (
        <div>
          <dt>{say.right}</dt>
          <dd>
            <Lines as={list} lines={told.right} />
          </dd>
        </div>
      )}
      {told.why.length > 0 && (
        <div>
          <dt>{say.why}</dt>
          {told.why.map(({ about, text }) => (
            <dd key={text}>
              {about && told.why.length > 1 && <span class="small about">{about}</span>}
              {text}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** How sure the learner was, where the question asked; what surprises is what is worth a second look. */
function Sure({ marked: { outcome, response } }: { marked: Marked }) {
  const { sure } = response ?? {};
  if (sure === undefined || outcome === 'unanswered' || outcome === 'rewritten') return null;
  const fits = outcome === 'right';
  const text = sure === fits ? say.sure[`${sure}`] : sure ? parts.sureWrong : parts.unsureRight;
  return <p class="small">{text}</p>;
}

function Lines({ as: List, lines }: { as: 'ol' | 'ul'; lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
