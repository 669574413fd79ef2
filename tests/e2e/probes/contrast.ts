import type { Page } from '../test.ts';
import { chosenShows, edges, shot, still } from './shots.ts';

/** Controls whose edges stand out from what is around them by less than 3:1. */
export async function paleEdges(page: Page): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const control of await page.locator(':is(.option, .chip, .button, textarea, select, input):visible').all()) {
    const kind = await control.evaluate((one) => `${one.localName} ${one.getAttribute('type')} ${one.className}`);
    if (seen.has(kind) || (await control.isDisabled())) continue;
    seen.add(kind);
    const shown = edges(await shot(page, await still(control), 5), 33);
    if (shown < 3) found.push(`edge of ${shown.toFixed(2)}: ${kind}`);
  }
  return found;
}

/** Controls that look the same whether they are chosen or not. */
export async function alikeWhenChosen(page: Page, controls: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const control of controls) {
    const pixels = await chosenShows(page, control);
    // A ring of one pixel round a tick box is the least that counts as seen.
    if (pixels < 60) found.push(`chosen and unchosen differ by ${pixels} pixels: ${control}`);
  }
  return found;
}
