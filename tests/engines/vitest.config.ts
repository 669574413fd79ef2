import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A busy machine is not a fault of the code.
  test: { testTimeout: 300_000, hookTimeout: 120_000, root: '.', include: ['tests/engines/*.test.ts'] },
});
