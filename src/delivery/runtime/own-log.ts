import { connect } from '../../stores/database.ts';
import { type Channel, createLog, type Log } from '../../stores/log.ts';
import { browserDisk } from '../../stores/storage.ts';
import { tab } from '../../stores/tab.ts';

/** Milliseconds that a learner waits for the disk. */
const patience = 2500;

function channelOf(record: string): Channel | undefined {
  try {
    return new BroadcastChannel(`goldseam/${record}/facts`) as Channel;
  } catch {
    return undefined;
  }
}

/** The log of a record in this browser, for all pages of the package. */
export function ownLog(record: string, now: () => number): Log {
  const journal = `goldseam/${record}/unsaved`;
  return createLog({
    disk: browserDisk(connect(record), now),
    channel: channelOf(record),
    journal: { read: () => tab.read(journal), write: (text) => void tab.write(journal, text) },
    now,
    random: Math.random,
    patience(work) {
      const timer = setTimeout(work, patience);
      return () => clearTimeout(timer);
    },
  });
}
