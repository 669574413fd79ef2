import { createLog, type Surroundings } from '../../../src/stores/log.ts';
import { createDisk, type FakeDisk } from './disk.ts';
import { createWire, type Wire } from './wire.ts';
import { quiet } from './world.ts';

/** One log on a disk of its own, for tests that tell a story. */
export function createPage(
  disk: FakeDisk = createDisk(),
  wire: Wire = createWire(),
  tab = 1,
  journal?: Surroundings['journal'],
) {
  const log = createLog({
    disk: disk.of(tab),
    channel: wire.join(tab),
    journal,
    now: () => 1_790_000_000_000 + tab,
    random: () => tab / 100,
  });
  const settle = async () => {
    disk.work(Number.POSITIVE_INFINITY);
    disk.answer(tab, Number.POSITIVE_INFINITY);
    await quiet();
  };
  /** What the promise says, once the disk has answered. */
  const settled = async <T>(promise: Promise<T>): Promise<T> => {
    await settle();
    return promise;
  };
  const answer = (object = 'a') => log.append({ verb: 'answered', object, revision: 1, data: { picks: ['b'] } });
  return { log, disk, wire, settle, settled, answer };
}
