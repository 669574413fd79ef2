import { createLog, type Log } from '../../stores/log.ts';

/** A log that lives as long as the window: what a learner tries while only reading leaves no trace. */
export function readingLog(now: () => number): Log {
  const nothing = Promise.resolve();
  return createLog({
    disk: { load: async () => ({ facts: [], damaged: 0 }), write: () => nothing, erase: () => nothing },
    now,
    random: Math.random,
  });
}
