import { existsSync, globSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Whether Playwright has downloaded an engine of its own. */
export const hasOwn = (engine: typeof firefox): boolean => existsSync(engine.executablePath());

/** An installed Firefox, or the one FIREFOX_BIN names; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX_BIN ?? firefoxes.find((path) => existsSync(path));
}

/** WebKit as Debian has it: its driver, a browser of nothing else, and a screen that nobody sees. */
export interface WebKitTools {
  driver: string;
  browser: string;
  screen: string;
}

/** These tools; `undefined` where one of them is missing. */
export function findWebKit(): WebKitTools | undefined {
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  const [browser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser');
  return browser && existsSync(driver) && existsSync(screen) ? { driver, browser, screen } : undefined;
}

/** What is missing, with what to type; nothing where both engines can be tested. */
export function missing(): string | undefined {
  const names = [
    ...(hasOwn(firefox) || findFirefox() ? [] : ['Firefox']),
    ...(hasOwn(webkit) || findWebKit() ? [] : ['WebKit']),
  ];
  if (names.length === 0) return undefined;
  return `These tests need ${names.join(' and ')}, and nothing is installed for you here. Run "npx playwright install firefox webkit", or on Debian "apt-get install -y firefox-esr webkit2gtk-driver xvfb xauth".`;
}
