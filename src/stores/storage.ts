import { decodeFact } from '../domain/record/codec.ts';
import type { Fact } from '../domain/record/event.ts';
import type { Connection, Database } from './database.ts';
import { unpack, worthwhile } from './packs.ts';

/**
 * The disk a record lives on. Every method may reject, or never answer; the
 * caller carries on in memory and tells the learner. Tests put other disks in
 * its place.
 */
export interface Disk {
  /**
   * Reads all facts; none where the disk holds so many as are `known`. Those that
   * cannot be read are moved aside first, never deleted. `damaged` is how many of
   * those there are, from all times.
   */
  load(known?: number): Promise<{ facts: readonly Fact[]; damaged: number }>;
  /** Resolves once the facts are safely written. */
  write(facts: readonly Fact[]): Promise<void>;
  /** Deletes the facts for good, those set aside too. Notes stay. */
  erase(): Promise<void>;
  /** Has `work` called when the disk turns out to be empty because somebody else deleted it. */
  whenAnew?(work: () => void): void;
}

/** All facts, and what can't be read. Packs are as good as the facts where they are so many; else each is read. */
async function readAll(db: Database, known?: number) {
  const tx = db.transaction(['facts', 'packs', 'quarantine']);
  const facts = tx.objectStore('facts');
  const [count, aside] = await Promise.all([facts.count(), tx.objectStore('quarantine').count()]);
  if (count === known) return { facts: [], bad: [], aside, unpacked: [] };
  const packed = unpack(await tx.objectStore('packs').getAll());
  const lastPacked = packed.at(-1)?.id;
  const rest = lastPacked === undefined ? [] : await facts.getAll(IDBKeyRange.lowerBound(lastPacked, true));
  const isWhole = packed.length > 0 && packed.length + rest.length === count;
  const read: Fact[] = [];
  const bad: unknown[] = [];
  for (const value of isWhole ? rest : await facts.getAll()) {
    const fact = decodeFact(value);
    if (fact) read.push(fact);
    else bad.push(value);
  }
  return { facts: isWhole ? packed.concat(read) : read, bad, aside, unpacked: read, isWhole };
}

/** The facts in the database of a course: one record a fact. `now` gives milliseconds since 1970. */
export function browserDisk({ run, whenAnew }: Connection, now: () => number): Disk {
  return {
    whenAnew,
    load: (known) =>
      run(async (db) => {
        const { facts, bad, aside, unpacked, isWhole } = await readAll(db, known);
        // A full disk may refuse to set the bad ones aside. They stay where they are then, and the good ones count.
        if (bad.length > 0)
          await import('./upkeep.ts').then(({ putAside }) => putAside(db, bad, now())).catch(() => {});
        if (unpacked.length >= worthwhile)
          void import('./upkeep.ts').then(({ pack }) => pack(db, unpacked, isWhole === true)).catch(() => {});
        return { facts, damaged: aside + bad.length };
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
        const stores = ['facts', 'packs', 'quarantine'] as const;
        const tx = db.transaction(stores, 'readwrite');
        await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done]);
      }),
  };
}
