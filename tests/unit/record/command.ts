import fc from 'fast-check';
import type { Fact } from '../../../src/domain/record/event.ts';
import { fold } from '../../../src/domain/record/fold.ts';
import { inOrder } from '../../../src/domain/record/merge.ts';
import { portions, standing } from '../../../src/domain/record/voids.ts';
import { settled } from './laws.ts';
import { must } from './must.ts';
import { spoil } from './spoil.ts';
import { close, open, quiet, record, settle, type Tab, type World } from './world.ts';

const tenYears = 10 * 365 * 86_400_000;

const voidAll = (world: World, tab: Tab, ids: readonly string[]) => {
  for (const voids of portions(ids)) record(world, tab, { verb: 'voided', object: 'course', data: { voids } });
};

/** What can happen. `a` chooses the tab, `b` the rest. */
const happenings = {
  answer(world, tab, b) {
    const data: NonNullable<Fact['data']> = { picks: [`option-${b % 3}`] };
    record(world, tab, { verb: 'answered', object: `question-${b % 5}`, revision: 1, data });
  },
  reset(world, tab) {
    const counting = standing(inOrder(tab.log.$facts.get())).filter((fact) => fact.verb !== 'voided');
    voidAll(
      world,
      tab,
      counting.map((fact) => fact.id),
    );
    const { tries, attempts, places } = fold(tab.log.$facts.get());
    must(tries.size + attempts.length + places.size === 0, 'something counts after a reset');
  },
  undo(world, tab) {
    const voidings = standing(inOrder(tab.log.$facts.get())).filter((fact) => fact.verb === 'voided');
    voidAll(
      world,
      tab,
      voidings.slice(-1).map((fact) => fact.id),
    );
  },
  reload(world, tab, b) {
    close(world, tab, b % 2 === 0);
    // What was not written yet comes along to the next page of the tab; the rest it has to read.
    const left = [...tab.mine].filter(([id]) => !world.disk.written.has(id));
    tab.session.mine = new Map(left);
    open(world, tab.session);
  },
  close(world, tab, b) {
    close(world, tab, b % 2 === 0);
    if (world.tabs.length === 0) open(world);
  },
  open(world) {
    if (world.tabs.length < 4) open(world);
  },
  read: (_world, tab) => void tab.log.load(),
  retry: (_world, tab) => void tab.log.retry(),
  spoil({ disk, spoiled }, _tab, b) {
    const key = [...disk.facts.keys()][b % disk.facts.size];
    if (key === undefined) return;
    disk.facts.set(key, spoil(disk.facts.get(key), b >> 3, b));
    spoiled.add(key);
  },
  fill({ disk }) {
    disk.full = !disk.full;
  },
  unplug({ disk }) {
    disk.gone = !disk.gone;
  },
  clock(world, _tab, b) {
    world.now += [1, 60_000, tenYears, -tenYears][b % 4] as number;
  },
  async wait(_world, { waits }) {
    for (const work of waits) work();
    waits.clear();
    await quiet();
  },
  work: ({ disk }, _tab, b) => disk.work(1 + (b % 3)),
  async hear({ disk }, tab, b) {
    disk.answer(tab.id, 1 + (b % 3));
    await quiet();
  },
  async settle(world) {
    await settle(world);
    settled(world);
  },
  deliver: ({ wire }, _tab, b) => wire.deliver(b),
  double: ({ wire }, _tab, b) => wire.deliver(b, true),
  lose: ({ wire }, _tab, b) => wire.lose(b),
} satisfies Record<string, (world: World, tab: Tab, b: number) => void | Promise<void>>;

type Happening = keyof typeof happenings;
export type Command = [Happening, tab: number, b: number];

const often: Happening[] = [
  'answer',
  'answer',
  'answer',
  'answer',
  'work',
  'work',
  'hear',
  'hear',
  'settle',
  'deliver',
];

/** One thing that happens on a device. */
export const command: fc.Arbitrary<Command> = fc.tuple(
  fc.constantFrom(...often, ...(Object.keys(happenings) as Happening[])),
  fc.nat(3),
  fc.nat(255),
);

/** Makes it happen. */
export function happen(world: World, [name, a, b]: Command): void | Promise<void> {
  return happenings[name](world, world.tabs[a % world.tabs.length] as Tab, b);
}
