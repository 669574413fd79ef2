import { planFrom } from '../../domain/worksheet/plan.ts';
import { ifThen as say, sheet } from '../../messages/words.ts';
import type { IfThen as Sheet } from '../../schemas/worksheet.ts';
import { $notes, type Notes, write } from '../../stores/notes.ts';
import { useStored } from '../use-stored.ts';
import { Before } from './Before.tsx';
import { Copy } from './Copy.tsx';
import { OwnText } from './OwnText.tsx';
import { Privacy } from './Privacy.tsx';
import { useUrge } from './use-urge.ts';

interface Props {
  sheet: Omit<Sheet, 'title' | 'intro' | 'credit'>;
  /** The unscored question whose answer can be a cue, with its options' texts. */
  urge?: { id: string; options: Record<string, string> } | undefined;
}

type Half = 'cue' | 'move';
const nothing: Notes = {};

/** One sentence "If …, then I will …", picked or written by the learner. */
export function IfThen({ sheet: { id, cues, moves, example }, urge }: Props) {
  const note = useStored($notes, nothing)[id] ?? {};
  const urged = useUrge(urge);
  const half = (name: Half, label: string, listLabel: string, ready: readonly string[]) => (
    <div class="half">
      <label for={`${id}-${name}`}>{label}</label>
      <OwnText
        id={`${id}-${name}`}
        rows={2}
        value={note[name] ?? ''}
        aria-describedby={`${id}-privacy`}
        onWrite={(text) => write(id, name, text)}
      />
      <Before sheet={id} field={name} name={`${id}-${name}`} />
      <ul class="no-script">
        {ready.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ul class="chips scripted" aria-label={listLabel}>
        {ready.map((text, i) => (
          <li key={text}>
            <button
              type="button"
              class="chip"
              aria-pressed={note[name] === text}
              data-early={`${id}-${name}-${i}`}
              onClick={() => write(id, name, text)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
  const halves = planFrom(note.cue, note.move);
  const plan = halves ? say.plan(halves.cue, halves.move) : '';
  return (
    <>
      <p class="small">
        {say.example} <q>{example}</q>
      </p>
      <div class="halves">
        {half('cue', say.cue, say.cues, urged ? [say.urge(urged), ...cues] : cues)}
        {half('move', say.move, say.moves, moves)}
      </div>
      <p class="small" id={`${id}-privacy`}>
        {sheet.privacy}
      </p>
      <div class="plan">
        <h4>{say.yours}</h4>
        <p class={plan ? 'say' : 'small'}>{plan || say.empty}</p>
        {plan && (
          <div class="row scripted">
            <Copy text={plan} />
          </div>
        )}
      </div>
      <Privacy />
    </>
  );
}
