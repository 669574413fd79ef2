import type { Page } from '../test.ts';

/** The sums of the layout shifts while a page is parsed and from then on, each a share of the screen (CLS). */
const shifts = () => {
  Object.assign(window, { shift: 0, parsing: 0, moved: [] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      startTime: number;
      hadRecentInput: boolean;
      sources?: { node?: Element }[];
    }[]) {
      if (entry.hadRecentInput) continue;
      const page = window as unknown as { shift: number; parsing: number; moved: string[] };
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const parsed = visit?.domInteractive || Number.POSITIVE_INFINITY;
      page[entry.startTime < parsed ? 'parsing' : 'shift'] += entry.value;
      page.moved.push(
        ...(entry.sources ?? []).map(
          (source) => source.node?.outerHTML?.slice(0, 80) ?? source.node?.textContent?.trim() ?? '',
        ),
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Makes a page count its layout shifts and wait for its font. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(shifts);
  await page.route('**/*.woff2', async (route) => {
    const late = new Promise((resolve) => setTimeout(resolve, 250));
    await late;
    await route.continue();
  });
}

/** What moves while an address is opened on a page that is watched. */
export async function shiftsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  // The font is asked for when the rest is there.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  const { shift, parsing, moved } = await page.evaluate(() => {
    const { shift, parsing, moved } = window as unknown as { shift: number; parsing: number; moved: string[] };
    return { shift, parsing, moved };
  });
  // Less than a ten-thousandth is a part of a pixel. A busy machine may paint half a row of what it is still
  // parsing, and again when the rest is there: a tenth of what anybody would see.
  if (shift <= 0.0001 && parsing <= 0.005) return [];
  return [`${address} shifts by ${shift > 0.0001 ? shift : `${parsing} while it is parsed`}: ${moved.join(' ')}`];
}
