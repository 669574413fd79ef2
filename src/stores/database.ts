import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Something that couldn't be read, as it was found. */
export interface Aside {
  /** The key that it had. */
  key: string;
  value: unknown;
  /** When it was set aside, in milliseconds since 1970; versions before 4 didn't say. */
  at?: number;
}

/** What the database of a course holds. */
export interface Schema extends DBSchema {
  facts: { key: string; value: unknown };
  /** Copies of the facts, many in one entry, by the id of the first. */
  packs: { key: string; value: unknown };
  /** The learner's own words as versions 1 and 2 kept them: a whole sheet in one entry. */
  notes: { key: string; value: unknown };
  /** The learner's own words: an entry a field. */
  words: { key: string; value: unknown };
  /** What could not be read. */
  quarantine: { key: number; value: Aside };
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
  // 4: long records are read from packs.
  (db) => {
    db.createObjectStore('packs');
  },
];

/** Does work on the database, which is opened when it's first needed. Rejects where the browser refuses. */
export type Run = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/** The one connection of a page to the database of a course. */
export interface Connection {
  run: Run;
  /** Has `work` called when the page finds a new database where it had one before: somebody deleted that. */
  whenAnew(work: () => void): void;
}

/** Connects to the database of a course; nothing is opened yet. */
export function connect(course: string): Connection {
  let opening: Promise<Database> | undefined;
  let wasOpen = false;
  const anew: (() => void)[] = [];

  const open = async (): Promise<Database> => {
    let isNew = false;
    try {
      const db = await openDB<Schema>(`goldseam/${course}`, upgrades.length, {
        upgrade(db, from) {
          isNew = from === 0;
          for (const bring of upgrades.slice(from)) bring(db);
        },
        blocking(_from, to, event) {
          // A page in another tab wants to upgrade or to delete; holding on would block it for ever.
          (event.target as IDBDatabase).close();
          if (to === null) reopen();
        },
        // The browser closed it, as when the data of the site are cleared.
        terminated: reopen,
      });
      if (isNew && wasOpen) for (const work of anew) queueMicrotask(work);
      wasOpen = true;
      return db;
    } catch (error) {
      if ((error as DOMException).name === 'VersionError') throw new NewerRecord();
      throw error;
    }
  };

  const database = () => {
    opening ??= open();
    const mine = opening;
    // A refusal may be temporary, so the next call asks again.
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  };

  function reopen(): void {
    opening = undefined;
    database().catch(() => {});
  }

  return {
    whenAnew: (work) => void anew.push(work),
    async run(work) {
      const mine = database();
      try {
        return await work(await mine);
      } catch (error) {
        // The connection was closed for another tab's upgrade: open anew, once.
        if ((error as DOMException).name !== 'InvalidStateError') throw error;
        if (opening === mine) opening = undefined;
        return work(await database());
      }
    },
  };
}
