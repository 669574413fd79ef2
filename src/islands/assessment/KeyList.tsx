import { rightOf } from '../../domain/quiz/assessment/item.ts';
import type { Marked } from '../../domain/quiz/assessment/result.ts';
import { parts, testResult as say } from '../../messages/en.ts';
import { Seam } from '../seam.tsx';

const marks = { right: 'strong', partly: 'workable', wrong: 'costly', unanswered: 'none', rewritten: 'none' } as const;

/** Each question with the learner's answer, the right one and the reason. */
export function KeyList({ marked }: { marked: readonly Marked[] }) {
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
            <dl>
              <div>
                <dt>{say.yours}</dt>
                <dd>{yours(one) || say.nothing}</dd>
              </div>
              <div>
                <dt>{say.right}</dt>
                <dd>{right(one)}</dd>
              </div>
              <div>
                <dt>{say.why}</dt>
                {reasons(one).map((reason) => (
                  <dd key={reason}>{reason}</dd>
                ))}
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the learner answered, in words. */
function yours({ item, response }: Marked): string {
  if (item.input === 'typed') return `${response?.texts?.[0] ?? ''} ${item.unit ?? ''}`.trim();
  const picked = item.options.filter((option) => response?.picks.includes(option.id));
  return picked.map((option) => option.text).join('; ');
}

function right({ item }: Marked): string {
  const { texts, min, max } = rightOf(item);
  return item.number ? parts.range(min, max, item.unit) : texts.join('; ');
}

/** Why what the learner chose fits or not, and why the key does. */
function reasons({ item, response }: Marked): string[] {
  if (item.why) return [item.why];
  const fits = item.key.options.filter((option) => option.key || option.rating === 'strong').map(({ id }) => id);
  const said = item.options.filter(({ id }) => fits.includes(id) || response?.picks.includes(id));
  return said.flatMap(({ why }) => why ?? []);
}
