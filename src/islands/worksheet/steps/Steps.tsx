import { atom } from 'nanostores';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isBegun, type Note, noteOf, own } from '../../../domain/worksheet/note.ts';
import { steps as say } from '../../../messages/words.ts';
import { $notes, type Notes, write } from '../../../stores/notes.ts';
import { useStored } from '../../use-stored.ts';
import { Privacy } from '../Privacy.tsx';
import { Exports } from './Exports.tsx';
import { Form } from './Form.tsx';
import { Outputs } from './Outputs.tsx';
import { Reading } from './Reading.tsx';
import type { Shown } from './shown.ts';
import { token } from './token.ts';

type View = keyof typeof say.views;
const views = Object.keys(say.views) as View[];
const none: Notes = {};
const blank: Note = {};

/** A sheet of steps: somebody else's, one that is half done, and the learner's own. */
export function Steps({ sheet }: { sheet: Shown }) {
  const { id, examples } = sheet;
  const note = useStored($notes, none)[id] ?? blank;
  const $half = useMemo(() => atom(noteOf(examples.half.answers)), [examples]);
  const half = useStored($half, $half.get());
  const [chosen, choose] = useState<View>();
  const begun = isBegun(note);
  // Whoever comes back to their own words finds them, and stays there when they delete them.
  useEffect(() => {
    if (begun && !chosen) choose('yours');
  }, [begun, chosen]);
  const view = chosen ?? 'worked';
  // Read at the moment of writing: a page is drawn a moment after what it shows has changed.
  const mine = () => $notes.get()[id] ?? blank;
  const writeMine = (field: string, text: string) => {
    if (!mine()[own]) write(id, own, token());
    write(id, field, text);
  };
  return (
    <div class="steps" data-view={view} data-begun={view !== 'yours' || begun}>
      <fieldset class="switch scripted">
        <legend class="visually-hidden">{say.view}</legend>
        {views.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-view`}
              value={one}
              checked={one === view}
              onChange={(event) => event.currentTarget.checked && choose(one)}
            />
            <span>{say.views[one]}</span>
          </label>
        ))}
      </fieldset>
      {view === 'worked' && (
        <>
          <p class="small scripted">{say.workedNote}</p>
          <p class="story">{examples.worked.story}</p>
          <Reading sheet={sheet} note={noteOf(examples.worked.answers)} />
          <Outputs sheet={sheet} note={noteOf(examples.worked.answers)} title={say.resultOf} />
        </>
      )}
      {view === 'half' && (
        <>
          <p class="small">{say.halfNote}</p>
          <p class="story">{examples.half.story}</p>
          <Form
            key="half"
            sheet={sheet}
            note={half}
            read={() => $half.get()}
            onWrite={(field, text) => $half.set({ ...$half.get(), [field]: text })}
          />
          <Outputs sheet={sheet} note={half} title={say.resultOf} />
        </>
      )}
      {view === 'yours' && (
        <>
          <p class="small">{say.yoursNote}</p>
          <Form key="yours" isOwn sheet={sheet} note={note} read={mine} onWrite={writeMine} />
          <Exports sheet={sheet} note={note} begun={begun} />
          <Privacy onDelete={() => $half.set(noteOf(examples.half.answers))} />
        </>
      )}
    </div>
  );
}
