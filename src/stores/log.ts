import { atom, type ReadableAtom } from 'nanostores';
import { decodeFact } from '../domain/record/codec.ts';
import { type Fact, factId, strayIds } from '../domain/record/event.ts';
import { type Facts, merge } from '../domain/record/merge.ts';
import { NewerRecord } from './database.ts';
import type { Disk } from './storage.ts';

/**
 * How the record is kept at the moment. `opening` until the disk has answered;
 * `saved` when all facts are on it; `saving` while some are on their way;
 * `unsaved` where the disk refused and memory holds them; `newer` where a newer
 * Goldseam wrote the record, which is then left alone.
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
  journal?: { read(): string; write(text: string): void } | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** Gives [0, 1). */
  random(): number;
}

/** The id and the time of what was begun early. */
export type Made = Pick<Fact, 'id' | 'at'>;

/** The grow-only log of facts of one course on this device. */
export interface Log {
  /** All facts known, those still being written too. */
  readonly $facts: ReadableAtom<Facts>;
  readonly $health: ReadableAtom<Health>;
  /** How many entries on disk could not be read and were set aside. */
  readonly $damaged: ReadableAtom<number>;
  /** Reads the disk. Never rejects. May be called again, to take up what other tabs wrote. */
  load(): Promise<void>;
  /**
   * Adds a fact. It counts at once; the promise says whether it is safely
   * written, and never rejects. Something that was begun before this module
   * arrived brings its id and its time along; they hold if the id sorts last.
   */
  append(fact: Omit<Fact, 'id' | 'at'>, made?: Made): { fact: Fact; saved: Promise<boolean> };
  /** Tries again to write what the disk refused. */
  retry(): Promise<boolean>;
  /** Deletes the whole record for good, here and in other tabs. Resolves to whether the disk obeyed. */
  erase(): Promise<boolean>;
}

/** The facts in a journal. What cannot be read is as good as not there. */
function readJournal(text = ''): Fact[] {
  try {
    const found: unknown = JSON.parse(text || '[]');
    return Array.isArray(found) ? found.flatMap((one) => decodeFact(one) ?? []) : [];
  } catch {
    return [];
  }
}

/** Creates the log. The disk is neither read nor written before `load` or `append`. */
export function createLog({ disk, channel, journal, now, random }: Surroundings): Log {
  const $facts = atom<Facts>(new Map());
  const $health = atom<Health>('opening');
  const $damaged = atom(0);
  const unsaved = new Map<string, Fact>();
  // Facts written before an erase must not come back with a late answer of the disk.
  let era = 0;
  let last = '';
  let writing = 0;

  const take = (facts: Iterable<Fact>) => {
    const merged = merge($facts.get(), facts);
    if (merged === $facts.get()) return;
    $facts.set(merged);
    for (const id of merged.keys()) if (id > last && id < strayIds) last = id;
  };

  const tellHealth = () => {
    if ($health.get() === 'newer') return;
    if (unsaved.size === 0) $health.set('saved');
    else if (writing === 0) $health.set('unsaved');
    else if ($health.get() !== 'unsaved') $health.set('saving');
  };

  const note = () => journal?.write(unsaved.size > 0 ? JSON.stringify([...unsaved.values()]) : '');

  const forget = () => {
    era += 1;
    unsaved.clear();
    carried.length = 0;
    note();
    $facts.set(new Map());
  };

  const write = async (facts: readonly Fact[]): Promise<boolean> => {
    const begun = era;
    if ($health.get() === 'newer') return false;
    writing += 1;
    if ($health.get() !== 'opening') tellHealth();
    try {
      await disk.write(facts);
    } catch (error) {
      writing -= 1;
      if (error instanceof NewerRecord) $health.set('newer');
      else if (begun === era && unsaved.size > 0 && $health.get() !== 'newer') $health.set('unsaved');
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

  // What the page before in this tab had still to write counts here, and is written with the first reading.
  const carried = readJournal(journal?.read());
  for (const fact of carried) unsaved.set(fact.id, fact);
  take(carried);

  return {
    $facts,
    $health,
    $damaged,
    async load() {
      const begun = era;
      try {
        const { facts, damaged } = await disk.load();
        if (begun !== era) return;
        if (damaged > $damaged.get()) $damaged.set(damaged);
        take(facts);
        const left = carried.splice(0);
        // First on its way, then told: what is being written has not been refused.
        if (left.length > 0) void write(left);
        tellHealth();
      } catch (error) {
        $health.set(error instanceof NewerRecord ? 'newer' : 'unsaved');
      }
    },
    append(content, made) {
      const { id, at } =
        made && made.id > last && made.id < strayIds ? made : { id: factId(last, now(), random), at: now() };
      last = id;
      const fact: Fact = { ...content, id, at };
      unsaved.set(fact.id, fact);
      note();
      take([fact]);
      return { fact, saved: write([...unsaved.values()]).then(() => !unsaved.has(fact.id)) };
    },
    retry: () => (unsaved.size === 0 ? Promise.resolve(true) : write([...unsaved.values()])),
    async erase() {
      forget();
      try {
        await disk.erase();
        tellHealth();
        channel?.postMessage({ erased: true });
        return true;
      } catch {
        return false;
      }
    },
  };
}
