import { decodeFact } from '../../../domain/record/codec.ts';
import type { Fact } from '../../../domain/record/event.ts';
import type { Log } from '../../../stores/log.ts';
import type { Shell } from '../../../stores/shell.ts';

/**
 * What the framed pages get.
 * @param tag of the enrolment; eight digits of base 36
 * @param own takes note of facts that were recorded in this window, and resolves when the
 * host has them; it never does where there's no host
 */
export function offerOf(record: string, tag: string, log: Log, own: (facts: readonly Fact[]) => Promise<void>): Shell {
  return {
    record,
    shelf: new Map(),
    tail: () => tag.slice(0, 6) + [0, 0].map(() => Math.floor(Math.random() * 36).toString(36)).join(''),
    async load(known) {
      await log.load();
      const facts = log.$facts.get();
      return JSON.stringify({ facts: facts.size === known ? [] : facts.values(), damaged: log.$damaged.get() });
    },
    write(text) {
      const facts = (JSON.parse(text) as unknown[]).flatMap((one) => decodeFact(one) ?? []);
      const here = log.add(facts);
      const there = own(facts).then(() => true);
      // What either of the two has is safe.
      return new Promise((resolve) => {
        void there.then(resolve);
        void here.then((isSafe) => isSafe && resolve(true));
        // A host that is slow may yet take what the browser refuses, and the page waits no longer than it likes.
      });
    },
    erase: () => log.erase(),
  };
}
