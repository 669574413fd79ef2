import type { Fact } from '../domain/record/event.ts';
import type { Database } from './database.ts';

// What few records need, so it's fetched when one does.

/** Facts in one pack. */
const each = 1000;

/** Moves entries that cannot be read to a place of their own; a second of the same name does not replace the first. */
export async function putAside(db: Database, bad: readonly unknown[], at: number): Promise<void> {
  const tx = db.transaction(['facts', 'quarantine'], 'readwrite');
  const moves = bad.map(async (value) => {
    // Its key is a part of it: the database lets nothing in without one.
    const { id: key } = value as { id: string };
    await tx.objectStore('quarantine').add({ key, value, at });
    await tx.objectStore('facts').delete(key);
  });
  await Promise.all([...moves, tx.done]);
}

/**
 * Packs facts in the order of their ids, when the page has nothing else to do; beside the packs that are there, or in
 * their place. Nobody waits for it, and what fails is tried at another reading.
 */
export function pack(db: Database, facts: readonly Fact[], isMore: boolean): void {
  const work = async () => {
    const tx = db.transaction('packs', 'readwrite');
    const steps: Promise<unknown>[] = isMore ? [] : [tx.store.clear()];
    for (let i = 0; i < facts.length; i += each)
      steps.push(tx.store.put(JSON.stringify(facts.slice(i, i + each)), (facts[i] as Fact).id));
    await Promise.all([...steps, tx.done]);
  };
  const later = globalThis.requestIdleCallback ?? setTimeout;
  later(() => void work().catch(() => {}));
}
