import { planFrom } from '../../domain/worksheet/plan.ts';
import { ifThen, playbook as say } from '../../messages/words.ts';
import { $notes, type Notes } from '../../stores/notes.ts';
import { useStored } from '../use-stored.ts';
import { Privacy } from './Privacy.tsx';

interface Props {
  /** The course's if-then worksheets, with the lesson each stands in. */
  sheets: readonly { id: string; lesson: string; href: string }[];
}

const nothing: Notes = {};

/** The learner's own if-then plans on one page, to print. */
export function Playbook({ sheets }: Props) {
  const notes = useStored($notes, nothing);
  const plans = sheets.flatMap(({ id, lesson, href }) => {
    const halves = planFrom(notes[id]?.cue, notes[id]?.move);
    return halves ? [{ id, lesson, href, text: ifThen.plan(halves.cue, halves.move) }] : [];
  });
  return (
    <div class="playbook">
      <h3>{say.title}</h3>
      {plans.length === 0 ? (
        <p>{say.empty}</p>
      ) : (
        <ul>
          {plans.map((plan) => (
            <li key={plan.id}>
              <p class="say">{plan.text}</p>
              <p class="small">
                <a class="alone" href={plan.href}>
                  {plan.lesson}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
      {plans.length > 0 && (
        <div class="row scripted">
          <button class="button second" type="button" onClick={() => window.print()}>
            {say.print}
          </button>
        </div>
      )}
      <Privacy />
    </div>
  );
}
