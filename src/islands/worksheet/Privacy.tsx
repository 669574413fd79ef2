import { sheet as say } from '../../messages/words.ts';
import { $keep, $notes, $refused, deleteNotes, keepNotes, type Notes } from '../../stores/notes.ts';
import { Sure } from '../Sure.tsx';
import { useSaid } from '../use-said.ts';
import { useStored } from '../use-stored.ts';

const none: Notes = {};

/** What happens to the learner's words, and the two ways to change it. Stands at every free text. */
export function Privacy({ onDelete }: { onDelete?(): void }) {
  const keep = useStored($keep, false);
  const refused = useStored($refused, false);
  const notes = useStored($notes, none);
  const [said, tell] = useSaid();
  const begins = () => {
    const any = keep || refused || Object.keys(notes).length > 0;
    if (!any) tell(say.deleteNone);
    return any;
  };
  const erase = () => {
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
      <Sure
        button={say.delete}
        look="link"
        question={say.deleteSure}
        yes={say.deleteYes}
        no={say.deleteNo}
        begins={begins}
        onYes={erase}
      />
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
