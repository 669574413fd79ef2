import type { Page } from '../test.ts';

/** The sum of all layout shifts since the page began, each a share of the screen (CLS). */
const shifts = () => {
  Object.assign(window, { shift: 0, moved: [] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources?: { node?: Element }[];
    }[]) {
      if (entry.hadRecentInput) continue;
      const page = window as unknown as { shift: number; moved: string[] };
      page.shift += entry.value;
      page.moved.push(...(entry.sources ?? []).map((source) => source.node?.outerHTML?.slice(0, 80) ?? ''));
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
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  const { shift, moved } = await page.evaluate(() => {
    const { shift, moved } = window as unknown as { shift: number; moved: string[] };
    return { shift, moved };
  });
  // Less than a ten-thousandth is a part of a pixel.
  return shift > 0.0001 ? [`${address} shifts by ${shift}: ${moved.join(' ')}`] : [];
}
