import { useState } from 'preact/hooks';
import { record as say } from '../../messages/en.ts';
import { $undoable, undo } from '../../stores/record.ts';
import { useStored } from '../use-stored.ts';

/** After a reset or a deletion: that it is done, and the way back. The live region stands before there is anything to say. */
export function Undo({ done }: { done: string }) {
  const undoable = useStored($undoable, []);
  const [undone, setUndone] = useState(false);
  const can = undoable.length > 0;
  return (
    <div class="undo row">
      <p role="status">{can ? done : undone ? say.undone : ''}</p>
      {can && (
        <button class="button second" type="button" onClick={() => void undo().then(() => setUndone(true))}>
          {say.undo}
        </button>
      )}
    </div>
  );
}
