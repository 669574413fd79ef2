import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine is not a fault of the code.
    testTimeout: 120_000,
    root: '.',
    include: ['tests/architecture.test.ts', 'tests/{unit,contract,content}/**/*.test.{ts,tsx}'],
  },
});
