import { decodeFact } from '../../../domain/record/codec.ts';
import type { Fact } from '../../../domain/record/event.ts';
import type { Log } from '../../../stores/log.ts';
import type { Shell } from '../../../stores/shell.ts';

/** What stands behind the pages. */
interface Offered {
  log: Log;
  record: string;
  /** Of the enrolment; eight digits of base 36. */
  tag: string;
  /** Whether the host opened the course only to be read. */
  isReading: boolean;
}

/**
 * What the framed pages get.
 * @param own takes note of facts that were recorded in this window, and resolves when the
 * host has them; it never does where there's no host
 */
export function offerOf(
  { log, record, tag, isReading }: Offered,
  own: (facts: readonly Fact[]) => Promise<void>,
): Shell {
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
      // It's there while the window is, and nobody keeps it.
      if (isReading) return Promise.resolve(false);
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
