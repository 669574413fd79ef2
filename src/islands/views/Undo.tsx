import { useState } from 'preact/hooks';
import { record as say } from '../../messages/words.ts';
import { $undoable, undo, wholeRecord } from '../../stores/record.ts';
import { useStored } from '../use-stored.ts';

/** After a reset or a deletion: that it is done, and the way back. The live region stands before there is anything to say. */
export function Undo() {
  const undoable = useStored($undoable, undefined);
  const [undone, setUndone] = useState(false);
  const done = undoable?.object === wholeRecord ? say.resetDone : say.dropped;
  return (
    <div class="undo row">
      <p role="status">{undoable ? done : undone ? say.undone : ''}</p>
      {undoable && (
        <button class="button second" type="button" onClick={() => void undo().then(() => setUndone(true))}>
          {say.undo}
        </button>
      )}
    </div>
  );
}
