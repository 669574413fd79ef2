import { useLayoutEffect, useRef } from 'preact/hooks';
import { record as say } from '../../messages/words.ts';
import { $undoable, undo, wholeRecord } from '../../stores/undo.ts';
import { useStored } from '../use-stored.ts';
import { $outcome } from './outcome.ts';

/**
 * After a reset or a deletion: that it is done, and the way back. The live region
 * stands before there is anything to say.
 *
 * @param about ids of what the page is about; without, it's about the whole record and all in it
 */
export function Undo({ about }: { about?: readonly string[] }) {
  const last = useStored($undoable, undefined);
  const outcome = useStored($outcome, undefined);
  const told = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = (object: string | undefined) => object !== undefined && (!about || about.includes(object));
  const undoable = isHere(last?.object) ? last : undefined;
  // Asked before the button goes, because what is gone has lost the focus.
  const isHeld = button.current !== null && button.current === document.activeElement;
  useLayoutEffect(() => {
    if (!undoable && isHeld) told.current?.focus({ preventScroll: true });
  }, [undoable]);
  const takeBack = async () => {
    const object = undoable?.object ?? wholeRecord;
    await undo();
    $outcome.set({ object, text: say.undone });
  };
  const done = undoable?.object === wholeRecord ? say.resetDone : say.dropped;
  return (
    <div class="undo row">
      <p role="status" tabIndex={-1} ref={told}>
        {undoable ? done : isHere(outcome?.object) ? outcome?.text : ''}
      </p>
      {undoable && (
        <button class="button second" type="button" ref={button} onClick={() => void takeBack()}>
          {say.undo}
        </button>
      )}
    </div>
  );
}
