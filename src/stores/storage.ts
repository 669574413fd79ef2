import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { decodeFact } from '../domain/record/codec.ts';
import type { Fact } from '../domain/record/event.ts';

/**
 * The disk a record lives on. Every method may reject; the caller carries on in
 * memory and tells the learner. Tests put other disks in its place.
 */
export interface Disk {
  /** Reads all facts. Those that cannot be read are moved aside first, never deleted. */
  load(): Promise<{ facts: Fact[]; damaged: number }>;
  /** Resolves once the facts are safely written. */
  write(facts: readonly Fact[]): Promise<void>;
  readNotes(): Promise<Record<string, Note>>;
  writeNote(id: string, note: Note): Promise<void>;
  eraseNotes(): Promise<void>;
  /** Deletes the facts for good, those set aside too. Notes stay. */
  erase(): Promise<void>;
}

/** The learner's own words in one worksheet, by field. */
export type Note = Record<string, string>;

/** Thrown by `load` where a newer Goldseam has written the record. It is left untouched. */
export class NewerRecord extends Error {}

interface Schema extends DBSchema {
  facts: { key: string; value: unknown };
  notes: { key: string; value: Note };
  quarantine: { key: number; value: { key: string; value: unknown } };
}

/**
 * Raised with every change of the format that older code could not read, so that
 * older code leaves the record alone. 2: typed answers and confidence.
 */
const version = 2;

async function open(course: string): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(`goldseam/${course}`, version, {
      upgrade(db, from) {
        if (from > 0) return;
        db.createObjectStore('facts', { keyPath: 'id' });
        db.createObjectStore('notes');
        db.createObjectStore('quarantine', { autoIncrement: true });
      },
      blocking(_from, _to, event) {
        // A newer page in another tab wants to upgrade; holding on would block it for ever.
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    if ((error as DOMException).name === 'VersionError') throw new NewerRecord();
    throw error;
  }
}

/** Moves entries that cannot be read to a place of their own; a second of the same name does not replace the first. */
async function setAside(db: IDBPDatabase<Schema>, keys: readonly string[]): Promise<void> {
  const tx = db.transaction(['facts', 'quarantine'], 'readwrite');
  const moves = keys.map(async (key) => {
    const value = await tx.objectStore('facts').get(key);
    await tx.objectStore('quarantine').add({ key, value });
    await tx.objectStore('facts').delete(key);
  });
  await Promise.all([...moves, tx.done]);
}

/** The disk of one course: a database of its own, one record a fact. */
export function browserDisk(course: string): Disk {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opening ??= open(course);
    // A refusal may be temporary, so the next call asks again.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const run = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await database());
    } catch (error) {
      // The browser closed the connection (cleared storage, an upgrade elsewhere): open anew, once.
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
      opening = undefined;
      return work(await database());
    }
  };
  return {
    load: () =>
      run(async (db) => {
        const [keys, values] = await Promise.all([db.getAllKeys('facts'), db.getAll('facts')]);
        const facts: Fact[] = [];
        const bad: string[] = [];
        for (const [i, value] of values.entries()) {
          const fact = decodeFact(value);
          if (fact) facts.push(fact);
          else bad.push(keys[i] as string);
        }
        // A full disk may refuse to set the bad ones aside. They stay where they are then, and the good ones count.
        if (bad.length > 0) await setAside(db, bad).catch(() => {});
        return { facts, damaged: bad.length };
      }),
    write: (facts) =>
      run(async (db) => {
        const tx = db.transaction('facts', 'readwrite');
        const puts = facts.map((fact) => tx.store.put(fact));
        // Without this the browser drops the transaction of a page that is left a moment later.
        tx.commit();
        await Promise.all([...puts, tx.done]);
      }),
    readNotes: () =>
      run(async (db) => {
        const [keys, values] = await Promise.all([db.getAllKeys('notes'), db.getAll('notes')]);
        return Object.fromEntries(keys.map((key, i) => [key, values[i] as Note]));
      }),
    writeNote: (id, note) =>
      run(async (db) => {
        const tx = db.transaction('notes', 'readwrite');
        const put = tx.store.put(note, id);
        tx.commit();
        await Promise.all([put, tx.done]);
      }),
    eraseNotes: () => run((db) => db.clear('notes')),
    erase: () =>
      run(async (db) => {
        const tx = db.transaction(['facts', 'quarantine'], 'readwrite');
        await Promise.all([tx.objectStore('facts').clear(), tx.objectStore('quarantine').clear(), tx.done]);
      }),
  };
}

/**
 * Text that lives as long as the tab and survives a reload; '' where there is
 * none or the browser refuses.
 */
export const tab = {
  read(key: string): string {
    try {
      return sessionStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  /** Writes, or deletes where `value` is ''. A refusal is silent: the page still holds the text. */
  write(key: string, value: string): void {
    try {
      if (value) sessionStorage.setItem(key, value);
      else sessionStorage.removeItem(key);
    } catch {}
  },
};
