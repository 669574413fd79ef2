import { decodeFact } from '../../../src/domain/record/codec.ts';
import type { Fact } from '../../../src/domain/record/event.ts';
import type { Disk } from '../../../src/stores/storage.ts';

/** A transaction that waits for its turn. */
interface Job {
  tab: number;
  run(): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * A database that several tabs share, as IndexedDB keeps one: transactions run
 * whole and in the order in which they were asked for, and each tab hears of
 * its own in that order, but as late as the test likes.
 */
export interface FakeDisk {
  readonly facts: Map<string, unknown>;
  readonly quarantine: Map<string, unknown>;
  /** Ids of all facts that were ever written. */
  readonly written: Set<string>;
  /** No room: a transaction that would add anything is undone. */
  full: boolean;
  /** Every transaction is refused. */
  gone: boolean;
  /** The disk as one tab sees it. */
  of(tab: number): Disk;
  /** Whether transactions wait for their turn. */
  busy(): boolean;
  /** Runs up to `most` waiting transactions. */
  work(most: number): void;
  /** Lets a tab hear how up to `most` of its transactions ended. */
  answer(tab: number, most: number): void;
  /** The tab is closed: it hears no more; its waiting transactions are cut off, or still run. */
  leave(tab: number, cut: boolean): void;
}

const quota = new Error('QuotaExceededError');
const refused = new Error('UnknownError');

export function createDisk(): FakeDisk {
  let waiting: Job[] = [];
  let ended: { tab: number; tell(): void }[] = [];
  const facts = new Map<string, unknown>();
  const quarantine = new Map<string, unknown>();
  const written = new Set<string>();

  const load = (known?: number) => {
    if (facts.size === known) return { facts: [], damaged: quarantine.size };
    const good: Fact[] = [];
    const bad: [string, unknown][] = [];
    for (const [key, value] of facts) {
      const fact = decodeFact(value);
      if (fact) good.push(fact);
      else bad.push([key, value]);
    }
    if (bad.length > 0 && disk.full) throw quota;
    for (const [key, value] of bad) {
      quarantine.set(key, value);
      facts.delete(key);
    }
    return { facts: good, damaged: quarantine.size };
  };

  const write = (added: readonly Fact[]) => {
    if (disk.full) throw quota;
    for (const fact of added) {
      facts.set(fact.id, fact);
      written.add(fact.id);
    }
  };

  const disk: FakeDisk = {
    facts,
    quarantine,
    written,
    full: false,
    gone: false,
    of(tab) {
      const queue = <T>(run: () => T) =>
        new Promise<T>((resolve, reject) => {
          waiting.push({ tab, run, resolve: resolve as Job['resolve'], reject });
        });
      return {
        load: (known) => queue(() => load(known)),
        write: (added) => queue(() => write(added)),
        erase: () =>
          queue(() => {
            facts.clear();
            quarantine.clear();
          }),
      };
    },
    busy: () => waiting.length > 0,
    work(most) {
      for (const { tab, run, resolve, reject } of waiting.splice(0, most)) {
        let tell = () => reject(refused);
        try {
          const value = disk.gone ? undefined : run();
          if (!disk.gone) tell = () => resolve(value);
        } catch (error) {
          tell = () => reject(error);
        }
        ended.push({ tab, tell });
      }
    },
    answer(tab, most) {
      const its = ended.filter((one) => one.tab === tab).slice(0, most);
      ended = ended.filter((one) => !its.includes(one));
      for (const { tell } of its) tell();
    },
    leave(tab, cut) {
      if (cut) waiting = waiting.filter((job) => job.tab !== tab);
      ended = ended.filter((one) => one.tab !== tab);
    },
  };
  return disk;
}
