import { record as say } from '../../messages/words.ts';
import { inPatience, log } from '../../stores/here.ts';
import { deleteNotes } from '../../stores/notes.ts';
import { wholeRecord } from '../../stores/undo.ts';
import { Sure } from '../Sure.tsx';
import { $outcome } from './outcome.ts';

async function erase(): Promise<void> {
  const areNotesGone = await inPatience(deleteNotes());
  const isRecordGone = await log.erase();
  $outcome.set({ object: wholeRecord, text: areNotesGone && isRecordGone ? say.erased : say.eraseFailed });
}

/** Deletes facts and notes for good, after asking once in the page. */
export function Erase() {
  return (
    <Sure
      button={say.erase}
      look="button second"
      question={say.eraseSure}
      yes={say.eraseYes}
      no={say.eraseNo}
      onYes={() => void erase()}
    />
  );
}
