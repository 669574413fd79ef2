import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { record as say } from '../../messages/words.ts';
import { inPatience, log } from '../../stores/here.ts';
import { deleteNotes } from '../../stores/notes.ts';
import { wholeRecord } from '../../stores/undo.ts';
import { $outcome } from './outcome.ts';

/** Deletes facts and notes for good, after asking once in the page. */
export function Erase() {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const ask = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  const erase = async () => {
    setAsking(false);
    await inPatience(deleteNotes());
    $outcome.set({ object: wholeRecord, text: (await log.erase()) ? say.erased : say.eraseFailed });
  };
  if (!asking) {
    return (
      <button class="button second" type="button" ref={ask} onClick={() => setAsking(true)}>
        {say.erase}
      </button>
    );
  }
  return (
    <fieldset class="sure row">
      <legend>{say.eraseSure}</legend>
      <button class="button second" type="button" ref={no} onClick={() => setAsking(false)}>
        {say.eraseNo}
      </button>
      <button class="button danger" type="button" onClick={() => void erase()}>
        {say.eraseYes}
      </button>
    </fieldset>
  );
}
