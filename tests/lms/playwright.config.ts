import { defineConfig } from '@playwright/test';
import { browserArgs, findQuickBrowser } from '../../src/authoring/setup/browser.ts';
import { cafe } from '../sites.ts';

const browser = findQuickBrowser();

// The café's course in packages, each opened in the rehearsal's LMS.
export default defineConfig({
  testDir: '.',
  globalSetup: './packages.ts',
  outputDir: '../../test-results/lms',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: process.env.CI ? 'line' : 'list',
  // These end what hangs and judge no speed.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  metadata: { content: cafe.content },
  use: {
    browserName: 'chromium',
    launchOptions: { ...(browser && { executablePath: browser }), args: browserArgs },
    viewport: { width: 1280, height: 800 },
  },
});
