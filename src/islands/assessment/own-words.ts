import type { Notes } from '../../stores/notes.ts';

/** The note that holds the own words of an attempt, a field for each question. */
export const noteOf = (attempt: string) => `attempt-${attempt}`;

/** What was written to a question of an attempt, as far as it is still here. */
export function ownWords(notes: Notes, attempt: string, question: string): string {
  return notes[noteOf(attempt)]?.[question] ?? '';
}
