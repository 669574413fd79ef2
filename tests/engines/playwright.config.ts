import { defineConfig, firefox, webkit } from '@playwright/test';
import { browserTests } from '../browser.ts';
import { platform } from '../sites.ts';
import { findFirefox, hasOwn } from './browsers.ts';

/** Sheets of steps are not among them: an installed Firefox hands no files to its driver, and each engine types days its own way. */
const core = ['assessment', 'early-clicks', 'journey', 'quiz', 'storage', 'worksheets'];

/** What the driver of an installed Firefox can't do: print, hand over files, and say that a page has come back by the browser's own Back. */
const beyond = ['On paper', 'back/forward cache', 'Back and Forward of the browser', 'Entries that cannot be read'];

/** What rules decide and no engine, tried there with several answers. */
const ruled = ['The result in its parts'];

const found = findFirefox();

/** What a learner can't do without, in other engines: the same specs that Chromium runs. */
export default defineConfig(browserTests(platform), {
  testDir: '../e2e',
  testMatch: core.map((name) => `${name}.spec.ts`),
  grepInvert: new RegExp([...beyond, ...ruled].join('|')),
  projects: [
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        // Playwright's own build speaks its own protocol; an installed one speaks what every Firefox does.
        ...(!hasOwn(firefox) && { channel: 'moz-firefox' }),
        launchOptions: {
          ...(!hasOwn(firefox) && found && { executablePath: found }),
          args: [],
          // An installed Firefox takes no such wish from its driver.
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
        },
      },
    },
    ...(hasOwn(webkit)
      ? [{ name: 'webkit', use: { browserName: 'webkit' as const, launchOptions: { args: [] } } }]
      : []),
  ],
});
