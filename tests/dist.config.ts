import { defineConfig } from 'vitest/config';

// What the build wrote is the input; run after `npm run build`.
export default defineConfig({
  // A busy machine is not a fault of the code.
  test: { testTimeout: 120_000, root: '.', include: ['tests/*.dist.test.ts', 'tests/budget.test.ts'] },
});
