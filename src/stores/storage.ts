import { decodeFact } from '../domain/record/codec.ts';
import type { Fact } from '../domain/record/event.ts';
import type { Database, Run } from './database.ts';

/**
 * The disk a record lives on. Every method may reject; the caller carries on in
 * memory and tells the learner. Tests put other disks in its place.
 */
export interface Disk {
  /** Reads all facts. Those that cannot be read are moved aside first, never deleted. */
  load(): Promise<{ facts: Fact[]; damaged: number }>;
  /** Resolves once the facts are safely written. */
  write(facts: readonly Fact[]): Promise<void>;
  /** Deletes the facts for good, those set aside too. Notes stay. */
  erase(): Promise<void>;
}

/** Moves entries that cannot be read to a place of their own; a second of the same name does not replace the first. */
async function setAside(db: Database, keys: readonly string[]): Promise<void> {
  const tx = db.transaction(['facts', 'quarantine'], 'readwrite');
  const moves = keys.map(async (key) => {
    const value = await tx.objectStore('facts').get(key);
    await tx.objectStore('quarantine').add({ key, value });
    await tx.objectStore('facts').delete(key);
  });
  await Promise.all([...moves, tx.done]);
}

/** The facts in the database of a course: one record a fact. */
export function browserDisk(run: Run): Disk {
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
    erase: () =>
      run(async (db) => {
        const tx = db.transaction(['facts', 'quarantine'], 'readwrite');
        await Promise.all([tx.objectStore('facts').clear(), tx.objectStore('quarantine').clear(), tx.done]);
      }),
  };
}
