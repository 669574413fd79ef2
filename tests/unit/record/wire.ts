import type { Channel } from '../../../src/stores/log.ts';

/** What carries messages between tabs: late, twice or never, as the test likes. */
export interface Wire {
  /** A tab's end of it. */
  join(tab: number): Channel;
  leave(tab: number): void;
  /** Delivers one waiting message, and keeps it to come again if `twice`. */
  deliver(which: number, twice?: boolean): void;
  /** Loses one waiting message. */
  lose(which: number): void;
  deliverAll(): void;
}

export function createWire(): Wire {
  const ends = new Map<number, Channel>();
  let waiting: { to: number; data: unknown }[] = [];
  const at = (which: number) => which % waiting.length;
  const give = ({ to, data }: { to: number; data: unknown }) => ends.get(to)?.onmessage?.({ data });
  return {
    join(tab) {
      const end: Channel = {
        onmessage: null,
        postMessage(data) {
          for (const to of ends.keys()) if (to !== tab) waiting.push({ to, data });
        },
      };
      ends.set(tab, end);
      return end;
    },
    leave(tab) {
      ends.delete(tab);
      waiting = waiting.filter(({ to }) => to !== tab);
    },
    deliver(which, twice = false) {
      const message = waiting[at(which)];
      if (!message) return;
      if (!twice) waiting.splice(at(which), 1);
      give(message);
    },
    lose(which) {
      if (waiting.length > 0) waiting.splice(at(which), 1);
    },
    deliverAll() {
      for (const message of waiting.splice(0)) give(message);
    },
  };
}
