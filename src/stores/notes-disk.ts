import type { Run } from './database.ts';

/** The learner's own words in one worksheet, by field. */
export type Note = Record<string, string>;

/** Where notes are kept on the device. Every method may reject. */
export interface NotesDisk {
  read(): Promise<Record<string, Note>>;
  write(id: string, note: Note): Promise<void>;
  erase(): Promise<void>;
}

/** The notes in the database of a course. */
export function notesDisk(run: Run): NotesDisk {
  return {
    read: () =>
      run(async (db) => {
        const [keys, values] = await Promise.all([db.getAllKeys('notes'), db.getAll('notes')]);
        return Object.fromEntries(keys.map((key, i) => [key, values[i] as Note]));
      }),
    write: (id, note) =>
      run(async (db) => {
        const tx = db.transaction('notes', 'readwrite');
        const put = tx.store.put(note, id);
        tx.commit();
        await Promise.all([put, tx.done]);
      }),
    erase: () => run((db) => db.clear('notes')),
  };
}
