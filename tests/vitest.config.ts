import { defineConfig } from 'vitest/config';
import { about, platform } from './sites.ts';

export default defineConfig({
  test: {
    // A busy machine is not a fault of the code.
    testTimeout: 120_000,
    root: '.',
    // No test of the platform looks at the courses that happen to lie in `content/`.
    env: about(platform),
    include: ['tests/architecture.test.ts', 'tests/{unit,contract,content}/**/*.test.{ts,tsx}'],
  },
});
