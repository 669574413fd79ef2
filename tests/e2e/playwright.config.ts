import { defineConfig } from '@playwright/test';
import { browserArgs, findQuickBrowser } from '../../src/authoring/setup/browser.ts';

const browser = findQuickBrowser();

// Two runs at once take two ports and two builds.
const port = Number(process.env.GOLDSEAM_PORT ?? 4377);

export default defineConfig({
  testDir: '.',
  // Faults sown to try the checks themselves take minutes and say nothing of the site: gate.config.ts.
  testIgnore: 'seeded.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes at the second try hides a fault.
  retries: 0,
  reporter: process.env.CI ? 'line' : 'list',
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: browserArgs,
    },
  },
  webServer: {
    command: `node src/authoring/cli.ts serve ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
