import { $notes, notesReady, write } from '../../stores/notes.ts';

/**
 * Keeps what was written to a reflection with the learner's other notes: in this
 * tab, or on the device where they chose that. It is never part of the record.
 */
export async function keepOwnWords(): Promise<void> {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('[data-kind="reflect"] form textarea')];
  await notesReady;
  for (const field of fields) {
    const { question = '' } = field.closest<HTMLElement>('[data-question]')?.dataset ?? {};
    const keep = () => write(question, 'words', field.value);
    // What was written before this arrived is newer than any note.
    if (field.value) keep();
    else field.value = $notes.get()[question]?.['words'] ?? '';
    field.addEventListener('input', keep);
  }
}
