import { useState } from 'preact/hooks';
import { sheet as say } from '../../messages/words.ts';
import { $keep, deleteNotes, keepNotes } from '../../stores/notes.ts';
import { useStored } from '../use-stored.ts';

/** What happens to the learner's words, and the two ways to change it. Stands at every free text. */
export function Privacy({ onDelete }: { onDelete?(): void }) {
  const keep = useStored($keep, false);
  const [said, setSaid] = useState('');
  return (
    <div class="privacy scripted">
      <label class="tick">
        <input type="checkbox" checked={keep} onChange={(event) => void keepNotes(event.currentTarget.checked)} />
        <span>{say.keep}</span>
      </label>
      <p class="small">{keep ? say.kept : say.tabOnly}</p>
      <button
        class="link"
        type="button"
        onClick={() => {
          onDelete?.();
          void deleteNotes().then(() => setSaid(say.deleted));
        }}
      >
        {say.delete}
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
