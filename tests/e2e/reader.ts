import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from './test.ts';

interface Virtual {
  start(options: { container: Node }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}
declare global {
  var reader: Virtual;
}

// The package is a module, and the site's policy lets no foreign module in; a
// script that the browser itself injects is no part of the page.
const source = readFileSync(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader')).replace(/[^/]+$/, 'index.browser.js'),
  'utf8',
).replace(/export\s*\{([^}]*)\};?/, (_, names: string) => {
  const virtual = /([\w$]+) as virtual\b/.exec(names)?.[1];
  return `globalThis.reader = ${virtual};`;
});

/** Brings the simulated screen reader along with every page that is opened. */
export const bringReader = (page: Page) => page.addInitScript(`(() => { ${source}\n })()`);

/** Starts the reader on a part of the page; it says where it is. */
export async function listen(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => reader.start({ container: document.querySelector(wanted) as Element }), selector);
}

/** What was said since the last time it was asked. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const said = [...(await reader.spokenPhraseLog())];
    await reader.clearSpokenPhraseLog();
    return said;
  });

/** Reads on, line by line, to the end of the part, where the reader begins anew, or to this line. */
export async function readOn(page: Page, to?: string): Promise<string[]> {
  const lines = await heard(page);
  while (lines.length < 100) {
    await page.evaluate(() => reader.next());
    const [line = ''] = await heard(page);
    if (line === lines[0]) return lines;
    lines.push(line);
    if (line === to) return lines;
  }
  throw new Error(`No end after ${lines.join(' | ')}`);
}
