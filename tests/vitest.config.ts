import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/architecture.test.ts', 'tests/{unit,contract,content}/**/*.test.{ts,tsx}'],
  },
});
