import { defineConfig } from '@playwright/test';
import { browserTests } from '../browser.ts';
import { platform } from '../sites.ts';

export default defineConfig(browserTests(platform), {
  testDir: '.',
  // Faults sown to try the checks themselves take minutes and say nothing of the site: gate.config.ts.
  testIgnore: 'seeded.spec.ts',
});
