import { expect, test } from '@playwright/test';
import { answers } from './seeded/answers.ts';
import type { GateName } from './seeded/gates.ts';
import { look } from './seeded/look.ts';
import { names } from './seeded/names.ts';
import { reach } from './seeded/reach.ts';
import { type Fault, pass } from './seeded/sow.ts';
import { steps } from './seeded/steps.ts';
import { still } from './seeded/still.ts';

// The checks are checked: each finds nothing on the sound page and names the fault on the spoiled one.

const families: Record<string, Fault[]> = { names, look, reach, answers, still, steps };

/** What each gate finds on the sound page; one look serves all its faults. */
const sound = new Map<GateName, Promise<string[]>>();

for (const [family, faults] of Object.entries(families)) {
  test.describe(family, () => {
    for (const fault of faults) {
      test(`is caught: ${fault.name}`, async ({ browser, baseURL }) => {
        const { gate, says } = fault;
        const before = sound.get(gate) ?? pass(browser, String(baseURL), gate);
        sound.set(gate, before);
        expect(await before, 'the sound page').toEqual([]);
        const found = await pass(browser, String(baseURL), gate, fault);
        expect(
          found.some((one) => says.test(one)),
          `the check “${gate}” finds: ${found.join('\n') || 'nothing'}`,
        ).toBe(true);
      });
    }
  });
}

test('there are a hundred faults and more, each with a name of its own', () => {
  const all = Object.values(families).flatMap((faults) => faults.map(({ name }) => name));
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all).size).toBe(all.length);
});
