import { defineConfig } from '@playwright/test';
import { browserTests } from '../browser.ts';
import { here } from '../sites.ts';
import { testFiles } from './found.ts';

// The pages that were built from the courses in `content/`; run after `npm run build`.
export default defineConfig(browserTests(here), {
  testDir: '.',
  testMatch: testFiles('.spec.ts').map((file) => `**/${file.replaceAll('\\', '/')}`),
  reporter: './browser-reporter.ts',
});
