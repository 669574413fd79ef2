import { decodeFact } from '../../../src/domain/record/codec.ts';
import { must } from './must.ts';
import { same } from './same.ts';
import { open, settle, type Tab, type World } from './world.ts';

const missing = (world: World, tab: Tab) => [...tab.mine.keys()].find((id) => !world.disk.written.has(id));

/** What holds after every command. */
export function always(world: World): void {
  must(world.faults.length === 0, world.faults.join('; '));
  for (const tab of world.tabs) {
    if (tab.log.$health.get() !== 'saved') continue;
    must(!missing(world, tab), `tab ${tab.id} says "saved", but ${missing(world, tab)} is not on the disk`);
  }
}

/** What holds once the disk has answered everything. */
export function settled(world: World): void {
  always(world);
  for (const tab of world.tabs) {
    const health = tab.log.$health.get();
    const id = missing(world, tab);
    if (id) must(health === 'unsaved', `tab ${tab.id} says "${health}", but ${id} is not on the disk`);
    else must(health === 'saved' || health === 'unsaved', `tab ${tab.id} says "${health}" with nothing on the way`);
    const facts = tab.log.$facts.get();
    for (const [key, fact] of tab.mine) must(same(fact, facts.get(key)), `memory lost ${key}`);
  }
}

/** What a page shows that read the disk just now. */
function complete(world: World, tab: Tab): void {
  const { disk, acknowledged, spoiled } = world;
  const facts = tab.log.$facts.get();
  for (const [id, fact] of acknowledged) {
    if (spoiled.has(id)) must(facts.has(id) || disk.quarantine.has(id), `damaged ${id} was not set aside`);
    else must(same(fact, facts.get(id)), `${id} was called saved and is not read back as it was`);
  }
  must(facts.size === disk.facts.size, 'a reloaded tab does not show exactly what is on the disk');
  for (const [id, value] of disk.facts) {
    const stored = decodeFact(value);
    must(stored !== undefined && same(stored, facts.get(id)), `reloaded tabs do not agree about ${id}`);
  }
}

/** The end of every sequence: the disk recovers, all is written, and fresh tabs show it all. */
export async function finale(world: World): Promise<void> {
  await settle(world);
  settled(world);
  world.disk.full = false;
  world.disk.gone = false;
  const early = open(world);
  await settle(world);
  complete(world, early);
  const old = world.tabs;
  for (const tab of old) void tab.log.retry();
  await settle(world);
  settled(world);
  for (const tab of old)
    must(!missing(world, tab), `tab ${tab.id} could write again and left ${missing(world, tab)} out`);
  world.wire.deliverAll();
  const fresh = [open(world), open(world)];
  await settle(world);
  for (const tab of fresh) complete(world, tab);
}
