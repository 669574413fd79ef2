import type { Fact } from '../../../src/domain/record/event.ts';
import { inOrder } from '../../../src/domain/record/merge.ts';
import { createLog, type Log } from '../../../src/stores/log.ts';
import { createDisk, type FakeDisk } from './disk.ts';
import { must } from './must.ts';
import { createWire, type Wire } from './wire.ts';

/** What a browser keeps for a tab from page to page. */
export interface Session {
  journal: string;
  /** What was recorded in it. */
  mine: Map<string, Fact>;
}

/** A page, from load to reload or closing. */
export interface Tab extends Pick<Session, 'mine'> {
  id: number;
  log: Log;
  session: Session;
  /** What happens when the disk keeps the learner waiting too long. */
  waits: Set<() => void>;
}

/** One device: its disk, its tabs, its clock, and what learners were told. */
export interface World {
  disk: FakeDisk;
  wire: Wire;
  tabs: Tab[];
  opened: number;
  now: number;
  /** Facts of which a page said that they are saved. */
  acknowledged: Map<string, Fact>;
  /** Ids of entries that the test damaged on disk. */
  spoiled: Set<string>;
  /** Broken promises that came to light in a callback. */
  faults: string[];
  random(): number;
}

export function createWorld(): World {
  let seed = 1;
  const world: World = {
    disk: createDisk(),
    wire: createWire(),
    tabs: [],
    opened: 0,
    now: 1_790_000_000_000,
    acknowledged: new Map(),
    spoiled: new Set(),
    faults: [],
    random() {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 4_294_967_296;
    },
  };
  open(world);
  return world;
}

/** Opens a page, which begins to read the disk: in a new tab, or in one in which another was before. */
export function open(world: World, session: Session = { journal: '', mine: new Map() }): Tab {
  world.opened += 1;
  const id = world.opened;
  const waits = new Set<() => void>();
  const log = createLog({
    disk: world.disk.of(id),
    channel: world.wire.join(id),
    journal: {
      read: () => session.journal,
      write: (text) => {
        session.journal = text;
      },
    },
    now: () => world.now,
    random: world.random,
    patience(work) {
      waits.add(work);
      return () => void waits.delete(work);
    },
  });
  const tab = { id, log, mine: session.mine, session, waits };
  world.tabs.push(tab);
  void log.load();
  return tab;
}

/** Closes a tab; what it still had to write is cut off, or just makes it. */
export function close(world: World, tab: Tab, cut: boolean): void {
  world.tabs = world.tabs.filter((one) => one !== tab);
  world.wire.leave(tab.id);
  world.disk.leave(tab.id, cut);
}

/** Records something in a tab and notes what the tab promised. */
export function record(world: World, tab: Tab, content: Omit<Fact, 'id' | 'at'>): void {
  const known = inOrder(tab.log.$facts.get()).at(-1)?.id ?? '';
  const { fact, saved } = tab.log.append(content);
  must(fact.id > known, `the id ${fact.id} does not come after ${known}`);
  must(tab.log.$facts.get().get(fact.id) === fact, 'memory does not show what was just recorded');
  Object.freeze(fact);
  Object.freeze(fact.data);
  tab.mine.set(fact.id, fact);
  saved.then(
    (yes) => {
      if (!yes) return;
      world.acknowledged.set(fact.id, fact);
      if (!world.disk.written.has(fact.id)) world.faults.push(`${fact.id} was called saved but was never written`);
    },
    (error) => world.faults.push(`the promise to save was broken: ${error}`),
  );
}

/** Lets everything that follows from what has happened take place. */
export const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The disk does all it has to, and all tabs hear of it; and what they ask for in answer, it does as well. */
export async function settle(world: World): Promise<void> {
  do {
    world.disk.work(Number.POSITIVE_INFINITY);
    for (const tab of world.tabs) world.disk.answer(tab.id, Number.POSITIVE_INFINITY);
    await quiet();
  } while (world.disk.busy());
}
