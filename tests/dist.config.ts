import { defineConfig } from 'vitest/config';
import { about, platform } from './sites.ts';

// What the build wrote is the input; run after `npm run build:fixtures`.
export default defineConfig({
  // A busy machine is not a fault of the code.
  test: {
    testTimeout: 120_000,
    root: '.',
    include: ['tests/*.dist.test.ts', 'tests/budget.test.ts'],
    env: about(platform),
  },
});
