import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium without the parts that draw windows: the tests take two thirds of the time in it. */
const shell = '/usr/bin/chromium-headless-shell';

const asRoot = process.getuid?.() === 0;

/**
 * What a Chromium for tests is started with. As root on Linux it must do
 * without its sandbox. Letters are as wide as on a phone, which fits none to
 * the pixels; else a heading may break elsewhere with each font of a machine.
 */
export const browserArgs = ['--font-render-hinting=none', ...(asRoot ? ['--no-sandbox'] : [])];

/**
 * A whole Chromium: the one CHROMIUM_BIN names, else Playwright's own, else an
 * installed Chromium or Chrome; `undefined` where there is none. For what the
 * headless shell lacks, such as the back/forward cache.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_BIN;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_BIN is "${named}", but there is no such file. Correct it or unset it.`);
  }
  return [chromium.executablePath(), ...places].find((path) => existsSync(path));
}

/** The quickest Chromium to test with: the headless shell where there is one, unless CHROMIUM_BIN names another. */
export function findQuickBrowser(): string | undefined {
  return !process.env.CHROMIUM_BIN && existsSync(shell) ? shell : findBrowser();
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;
}

/**
 * Finds a browser, else installs one: Playwright's, else, as root on Debian or
 * Ubuntu, the system's. Throws one sentence that says what to type.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found; installing one for the tests.');
  run('npx', 'playwright', 'install', 'chromium');
  if (!findBrowser() && asRoot && existsSync('/usr/bin/apt-get')) {
    const install = (name: string) => run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name);
    run('apt-get', 'update', '-qq');
    install('chromium');
    install('chromium-headless-shell');
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The tests need Chromium or Chrome, and none could be installed: run "npx playwright install chromium", or install Chrome, or set CHROMIUM_BIN to a browser you have.',
  );
}
