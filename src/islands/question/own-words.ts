import { $notes, notesReady, write } from '../../stores/notes.ts';

/**
 * Keeps what was written to a reflection with the learner's other notes: in this
 * tab, or on the device where they chose that. It is never part of the record.
 *
 * @param name the field of the note
 */
export async function keepWords(section: HTMLElement, note: string, name: string): Promise<void> {
  const field = section.querySelector<HTMLTextAreaElement>('.fields textarea');
  if (!field || 'kept' in field.dataset) return;
  field.dataset.kept = '';
  await notesReady;
  const keep = () => write(note, name, field.value);
  // What was written before this arrived is newer than any note.
  if (field.value) keep();
  else field.value = $notes.get()[note]?.[name] ?? '';
  field.addEventListener('input', keep);
  // What another tab wrote is shown, but never in the field in which someone is writing.
  $notes.listen((notes) => {
    if (document.activeElement !== field) field.value = notes[note]?.[name] ?? '';
  });
}

/** Keeps the words of all reflections of a lesson. Worksheets have notes too, and an id may be used by both. */
export function keepWordsOfLesson(): void {
  for (const section of document.querySelectorAll<HTMLElement>('.question[data-kind="reflect"]')) {
    void keepWords(section, `q-${section.dataset.question}`, 'words');
  }
}
