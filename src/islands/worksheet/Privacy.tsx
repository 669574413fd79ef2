import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sheet as say } from '../../messages/words.ts';
import { $keep, $notes, $refused, deleteNotes, keepNotes, type Notes } from '../../stores/notes.ts';
import { useSaid } from '../use-said.ts';
import { useStored } from '../use-stored.ts';

const none: Notes = {};

/** What happens to the learner's words, and the two ways to change it. Stands at every free text. */
export function Privacy({ onDelete }: { onDelete?(): void }) {
  const keep = useStored($keep, false);
  const refused = useStored($refused, false);
  const notes = useStored($notes, none);
  const [said, tell] = useSaid();
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const ask = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  const begin = () => {
    if (keep || refused || Object.keys(notes).length > 0) setAsking(true);
    else tell(say.deleteNone);
  };
  const erase = () => {
    setAsking(false);
    onDelete?.();
    void deleteNotes().then((obeyed) => tell(obeyed ? say.deleted : say.deleteFailed));
  };
  return (
    <div class="privacy scripted">
      <label class="tick">
        <input
          type="checkbox"
          checked={keep}
          onChange={({ currentTarget: box }) => {
            const on = box.checked;
            void keepNotes(on).then((obeyed) => {
              if (!obeyed && !on) tell(say.keepFailed);
              // What the browser ticked by itself is drawn as it is.
              box.checked = $keep.get();
            });
          }}
        />
        <span>{say.keep}</span>
      </label>
      <p class="small">{refused ? say.refused : keep ? say.kept : say.tabOnly}</p>
      {asking ? (
        <fieldset class="sure row">
          <legend>{say.deleteSure}</legend>
          <button class="button second" type="button" ref={no} onClick={() => setAsking(false)}>
            {say.deleteNo}
          </button>
          <button class="button danger" type="button" onClick={erase}>
            {say.deleteYes}
          </button>
        </fieldset>
      ) : (
        <button class="link" type="button" ref={ask} onClick={begin}>
          {say.delete}
        </button>
      )}
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
