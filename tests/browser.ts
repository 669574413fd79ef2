import type { PlaywrightTestConfig } from '@playwright/test';
import { browserArgs, findQuickBrowser } from '../src/authoring/setup/browser.ts';
import { about, type TestSite } from './sites.ts';

/**
 * How the browser tests of a built site run; for configurations in folders of `tests`. Workers and the server inherit
 * which site it is.
 */
export function browserTests(site: TestSite): PlaywrightTestConfig {
  Object.assign(process.env, about(site));
  const browser = findQuickBrowser();
  // Two runs at once take two ports and two builds.
  const port = Number(process.env.GOLDSEAM_PORT ?? 4377);
  return {
    outputDir: '../../test-results',
    fullyParallel: true,
    workers: 2,
    forbidOnly: true,
    // A test that passes at the second try hides a fault.
    retries: 0,
    reporter: process.env.CI ? 'line' : 'list',
    // These end what hangs and judge no speed: on a busy machine everything takes several times as long.
    timeout: 300_000,
    expect: { timeout: 20_000 },
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
  };
}
