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
    // Worksheets have notes too, and an id may be used by both.
    const note = `q-${question}`;
    const keep = () => write(note, 'words', field.value);
    // What was written before this arrived is newer than any note.
    if (field.value) keep();
    else field.value = $notes.get()[note]?.['words'] ?? '';
    field.addEventListener('input', keep);
  }
}
