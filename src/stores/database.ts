import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What the database of a course holds. */
export interface Schema extends DBSchema {
  facts: { key: string; value: unknown };
  /** The learner's own words as versions 1 and 2 kept them: a whole sheet in one entry. */
  notes: { key: string; value: unknown };
  /** The learner's own words: an entry a field. */
  words: { key: string; value: unknown };
  /** What could not be read, with the key that it had. */
  quarantine: { key: number; value: { key: string; value: unknown } };
}

/** An open database. */
export type Database = IDBPDatabase<Schema>;

/** Thrown where a newer Goldseam has written the database. It is left untouched. */
export class NewerRecord extends Error {}

/**
 * What each version of the format brought, in order; a new one is added at the
 * end. There is one with every change that older code could not read, so that
 * older code leaves the record alone.
 */
const upgrades: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('facts', { keyPath: 'id' });
    db.createObjectStore('notes');
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
  // 2: typed answers and confidence.
  () => {},
  // 3: words are merged by field.
  (db) => {
    db.createObjectStore('words');
  },
];

async function open(course: string): Promise<Database> {
  try {
    return await openDB<Schema>(`goldseam/${course}`, upgrades.length, {
      upgrade(db, from) {
        for (const bring of upgrades.slice(from)) bring(db);
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

/** Does work on the database, which is opened when it's first needed. Rejects where the browser refuses. */
export type Run = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/** The one connection of a page to the database of a course. */
export function connect(course: string): Run {
  let opening: Promise<Database> | undefined;
  const database = () => {
    opening ??= open(course);
    // A refusal may be temporary, so the next call asks again.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  return async (work) => {
    try {
      return await work(await database());
    } catch (error) {
      // The browser closed the connection (cleared storage, an upgrade elsewhere): open anew, once.
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
      opening = undefined;
      return work(await database());
    }
  };
}
