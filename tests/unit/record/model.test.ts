import fc from 'fast-check';
import { test } from 'vitest';
import { command, happen } from './command.ts';
import { always, finale } from './laws.ts';
import { createWorld } from './world.ts';

/** Raise it for a night's run: MODEL_RUNS=5000000. */
const runs = Number(process.env['MODEL_RUNS'] ?? 100_000);

test('nothing that was called saved is lost, whatever tabs, disk, clock and messages do', { timeout: 0 }, async () => {
  const sequences = fc.array(command, { maxLength: 30, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sequences, async (commands) => {
      const world = createWorld();
      for (const one of commands) {
        const done = happen(world, one);
        if (done) await done;
        always(world);
      }
      await finale(world);
    }),
    { numRuns: runs },
  );
});
