import { atom, type ReadableAtom } from 'nanostores';
import { admitFact, decodeFact } from '../domain/record/codec.ts';
import { type Fact, factId, strayIds } from '../domain/record/event.ts';
import { Facts } from '../domain/record/merge.ts';
import { NewerRecord } from './database.ts';
import { type Journal, journalOf } from './journal.ts';
import type { Disk } from './storage.ts';

/**
 * How the record is kept at the moment. `opening` until the disk has answered;
 * `saved` when all facts are on it; `saving` while some are on their way;
 * `unsaved` where the disk refused or doesn't answer, and memory holds them;
 * `newer` where a newer Goldseam wrote the record, which is then left alone.
 */
export type Health = 'opening' | 'saved' | 'saving' | 'unsaved' | 'newer';

/** Speaks to the other tabs. A BroadcastChannel, or a test's own. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: { data: unknown }) => void) | null;
}

/** What the log needs from outside. */
export interface Surroundings {
  disk: Disk;
  channel?: Channel | undefined;
  /** Holds what is not written yet, at once and beyond the page's life. A page that is left cuts its disk short. */
  journal?: Journal | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** Gives [0, 1). */
  random(): number;
  /** Calls `work` once a disk that's still silent keeps the learner waiting; gives the way to call that off. */
  patience?(work: () => void): () => void;
}

/** The id and the time of what was begun early. */
export type Made = Pick<Fact, 'id' | 'at'>;
/** What is to be recorded. */
export type Content = Omit<Fact, 'id' | 'at'>;
/** A fact, and whether it's safely written; the promise never rejects. */
export interface Appended {
  fact: Fact;
  saved: Promise<boolean>;
}

/** The grow-only log of facts of one course on this device. */
export interface Log {
  /** All facts known, those still being written too. */
  readonly $facts: ReadableAtom<Facts>;
  readonly $health: ReadableAtom<Health>;
  /** How many entries on disk can't be read, those set aside at any time among them. */
  readonly $damaged: ReadableAtom<number>;
  /** How many facts were refused since the page was opened, because they couldn't be read back. */
  readonly $refused: ReadableAtom<number>;
  /** Reads the disk; resolves when it has answered, or keeps the learner waiting. May be called again, to take up what other tabs wrote. */
  load(): Promise<void>;
  /**
   * Adds a fact. It counts at once; `saved` is false too where the disk doesn't
   * answer in time. What couldn't be read back isn't added. Something that was
   * begun before this module arrived brings its id and its time along; they hold
   * if the id sorts last.
   */
  append(content: Content, made?: Made): Appended;
  /** Adds several at once. */
  appendAll(contents: readonly Content[]): Appended[];
  /**
   * Takes over facts that were recorded elsewhere, as they are; those that are here already change nothing. Resolves to
   * whether all of them are safely written.
   */
  add(facts: readonly Fact[]): Promise<boolean>;
  /** Tries again to write what the disk refused. */
  retry(): Promise<boolean>;
  /** Deletes the whole record for good, here and in other tabs. Resolves to whether the disk obeyed. */
  erase(): Promise<boolean>;
}

/** Creates the log. The disk is neither read nor written before `load` or `append`. */
export function createLog({ disk, channel, journal, now, random, patience = () => () => {} }: Surroundings): Log {
  const $facts = atom(Facts.of());
  const $health = atom<Health>('opening');
  const $damaged = atom(0);
  const $refused = atom(0);
  const unsaved = new Map<string, Fact>();
  const pages = journalOf(journal);
  // Facts written before an erase must not come back with a late answer of the disk.
  let era = 0;
  let last = '';
  let writing = 0;
  let isRead = false;

  const take = (facts: readonly Fact[]) => {
    for (const { id } of facts) if (id > last && id < strayIds) last = id;
    $facts.set($facts.get().with(facts));
  };

  const tellHealth = () => {
    if ($health.get() === 'newer') return;
    if (unsaved.size === 0) $health.set('saved');
    else if (writing === 0) $health.set('unsaved');
    else if ($health.get() !== 'unsaved') $health.set('saving');
  };

  const note = () => pages.keep(unsaved.values());

  const forget = () => {
    era += 1;
    unsaved.clear();
    carried.length = 0;
    note();
    $facts.set(Facts.of());
  };

  const fail = (error: unknown, isLacking: boolean) => {
    if (error instanceof NewerRecord) $health.set('newer');
    else if (isLacking && $health.get() !== 'newer') $health.set('unsaved');
  };

  /** Resolves to what the disk says, or to `late` where it keeps the learner waiting; what it says later still counts. */
  const inTime = <T>(answer: Promise<T>, late: T, isLacking: () => boolean): Promise<T> =>
    new Promise((resolve) => {
      const callOff = patience(() => {
        fail(undefined, isLacking());
        resolve(late);
      });
      void answer.then((value) => {
        callOff();
        resolve(value);
      });
    });

  const put = async (facts: readonly Fact[]): Promise<boolean> => {
    const begun = era;
    writing += 1;
    if ($health.get() !== 'opening') tellHealth();
    try {
      await disk.write(facts);
    } catch (error) {
      writing -= 1;
      fail(error, begun === era && unsaved.size > 0);
      return false;
    }
    writing -= 1;
    if (begun !== era) return true;
    for (const fact of facts) unsaved.delete(fact.id);
    note();
    channel?.postMessage({ facts });
    tellHealth();
    return true;
  };

  const write = (facts: readonly Fact[]): Promise<boolean> => {
    if ($health.get() === 'newer') return Promise.resolve(false);
    const begun = era;
    return inTime(put(facts), false, () => begun === era && facts.some(({ id }) => unsaved.has(id)));
  };

  const read = async (): Promise<void> => {
    const begun = era;
    // Until the first reading nothing is known of the disk.
    const known = isRead ? $facts.get().size - unsaved.size : undefined;
    try {
      const { facts, damaged } = await disk.load(known);
      isRead = true;
      if (begun !== era) return tellHealth();
      $damaged.set(damaged);
      take(facts);
      const left = carried.splice(0);
      // First on its way, then told: what is being written has not been refused.
      if (left.length > 0) void write(left);
      tellHealth();
    } catch (error) {
      fail(error, true);
    }
  };

  const appendAll = (contents: readonly Content[], made?: Made): Appended[] => {
    const begun = contents.map((content) => {
      const own = made && made.id > last && made.id < strayIds ? made : { id: factId(last, now(), random), at: now() };
      const fact: Fact = { ...content, id: own.id, at: own.at };
      const admitted = admitFact(fact);
      if (admitted) last = fact.id;
      return { fact: admitted ?? fact, isAdmitted: admitted !== undefined };
    });
    const added = begun.filter(({ isAdmitted }) => isAdmitted).map(({ fact }) => fact);
    if (added.length < begun.length) $refused.set($refused.get() + begun.length - added.length);
    for (const fact of added) unsaved.set(fact.id, fact);
    note();
    take(added);
    const written = added.length > 0 ? write([...unsaved.values()]) : Promise.resolve(false);
    return begun.map(({ fact, isAdmitted }) => ({
      fact,
      saved: written.then(() => isAdmitted && !unsaved.has(fact.id)),
    }));
  };

  const retry = () => (unsaved.size === 0 ? Promise.resolve(true) : write([...unsaved.values()]));

  if (channel) {
    channel.onmessage = ({ data }) => {
      const message = data as { facts?: unknown; erased?: unknown } | null;
      if (message?.erased === true) {
        forget();
        return tellHealth();
      }
      if (!Array.isArray(message?.facts)) return;
      take(message.facts.map(decodeFact).filter((fact) => fact !== undefined));
    };
  }

  // The disk was emptied under the page by another program: what memory holds goes back onto it.
  disk.whenAnew?.(() => {
    for (const fact of $facts.get().values()) unsaved.set(fact.id, fact);
    note();
    if (unsaved.size > 0) void write([...unsaved.values()]);
  });

  // What the page before in this tab had still to write counts here, and is written with the first reading.
  const carried = pages.read();
  for (const fact of carried) unsaved.set(fact.id, fact);
  take(carried);

  return {
    $facts,
    $health,
    $damaged,
    $refused,
    load: () => inTime(read(), undefined, () => !isRead),
    append: (content, made) => appendAll([content], made)[0] as Appended,
    appendAll,
    add(facts) {
      for (const fact of facts) if (!$facts.get().has(fact.id)) unsaved.set(fact.id, fact);
      note();
      take(facts);
      return retry();
    },
    retry,
    erase() {
      forget();
      const erased = disk.erase().then(
        () => {
          $damaged.set(0);
          tellHealth();
          channel?.postMessage({ erased: true });
          return true;
        },
        () => false,
      );
      return inTime(erased, false, () => false);
    },
  };
}
