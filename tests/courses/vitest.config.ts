import { defineConfig } from 'vitest/config';
import { testFiles } from './found.ts';
import { PlainReporter } from './reporter.ts';

// The courses in `content/` and what was built from them; run after `npm run build`.
export default defineConfig({
  // A busy machine is not a fault of the course.
  test: { testTimeout: 120_000, root: '.', include: testFiles('.test.ts'), reporters: [new PlainReporter()] },
});
