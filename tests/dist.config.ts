import { defineConfig } from 'vitest/config';

// What the build wrote is the input; run after `npm run build`.
export default defineConfig({
  test: { root: '.', include: ['tests/*.dist.test.ts', 'tests/budget.test.ts'] },
});
