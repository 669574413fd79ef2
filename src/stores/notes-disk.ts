import { decodeWords, fromSheet, mergeWords, type Word, type Words } from '../domain/worksheet/words.ts';
import type { Run } from './database.ts';

/** Pairs of a field's key and what it holds. */
export type Entries = readonly (readonly [string, Word])[];

/**
 * Where own words are kept on the device, if they are: a mark beside them says
 * so, and it's looked at in the same transaction as every change. So a tab that
 * missed that keeping was turned off leaves nothing behind. Every method may
 * reject; each gives the words there are now, or `undefined` where none are kept.
 */
export interface NotesDisk {
  /** Reads the words. Takes over those of the older form, and clears away what lies there without the mark. */
  read(): Promise<Words | undefined>;
  /** Merges words into those that are kept; where none are kept, nothing is written. */
  write(entries: Entries): Promise<Words | undefined>;
  /** Turns keeping on, and merges these words into what is kept. */
  keep(entries: Entries): Promise<Words | undefined>;
  /** Turns keeping off: deletes words and mark. */
  erase(): Promise<void>;
}

/** Stands among the words while they are kept, also before there are any; versions 1 and 2 had it among the notes. */
const mark = '#keep';

interface Found {
  words: Words;
  /** Whether what lies there has to be brought into order. */
  untidy: boolean;
  kept: boolean;
}

type Stores = Record<'words' | 'notes', { getAllKeys(): Promise<string[]>; getAll(): Promise<unknown[]> }>;

async function look({ words, notes }: Stores, now: () => number): Promise<Found> {
  const [keys, values, sheets, old] = await Promise.all([
    words.getAllKeys(),
    words.getAll(),
    notes.getAllKeys(),
    notes.getAll(),
  ]);
  const kept = keys.includes(mark) || sheets.includes(mark);
  let found: Words = new Map(
    decodeWords(
      keys.map((key, i) => [key, values[i]]),
      now(),
    ),
  );
  for (const [i, sheet] of sheets.entries()) found = mergeWords(found, fromSheet(sheet, old[i], found));
  return { words: found, kept, untidy: sheets.length > 0 || (!kept && keys.length > 0) };
}

/** The words in the database of a course: an entry a field. */
export function notesDisk(run: Run, now: () => number): NotesDisk {
  /** One transaction: looks, and writes what `change` gives. Without it, only what has to be brought into order. */
  const update = (change?: (found: Found) => { kept: boolean; entries: Entries }): Promise<Words | undefined> =>
    run(async (db) => {
      const tx = db.transaction(['words', 'notes'], 'readwrite');
      const [words, notes] = [tx.objectStore('words'), tx.objectStore('notes')];
      const found = await look({ words, notes }, now);
      const { kept, entries } = change?.(found) ?? { kept: found.kept, entries: [] };
      const merged = mergeWords(found.kept ? found.words : new Map(), entries);
      const work: Promise<unknown>[] = [];
      if (found.untidy) work.push(notes.clear());
      if (!found.kept && found.untidy) work.push(words.clear());
      if (kept) {
        work.push(words.put(true, mark));
        const changed = found.untidy ? [...merged] : [...merged].filter(([key, word]) => found.words.get(key) !== word);
        for (const [key, word] of changed) work.push(words.put(word, key));
      }
      // Without this the browser drops the transaction of a page that is left a moment later.
      tx.commit();
      await Promise.all([...work, tx.done]);
      return kept ? merged : undefined;
    });
  return {
    read: async () => {
      const found = await run((db) => {
        const tx = db.transaction(['words', 'notes']);
        return look({ words: tx.objectStore('words'), notes: tx.objectStore('notes') }, now);
      });
      // A full disk may refuse to bring things into order. What was read counts all the same.
      if (found.untidy) await update().catch(() => {});
      return found.kept ? found.words : undefined;
    },
    write: (entries) => update((found) => ({ kept: found.kept, entries: found.kept ? entries : [] })),
    keep: (entries) => update(() => ({ kept: true, entries })),
    erase: () =>
      run(async (db) => {
        const tx = db.transaction(['words', 'notes'], 'readwrite');
        const work = [tx.objectStore('words').clear(), tx.objectStore('notes').clear()];
        tx.commit();
        await Promise.all([...work, tx.done]);
      }),
  };
}
