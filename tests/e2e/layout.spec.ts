import { addresses, expect, test } from './test.ts';

const widths = [360, 768, 1280];

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

for (const width of widths) {
  test(`nothing moves while a page loads, at ${width} px, even with a late font`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL as string });
    await context.addInitScript(shifts);
    const page = await context.newPage();
    const moved: Record<string, unknown> = {};
    for (const address of await addresses()) {
      await page.route('**/*.woff2', async (route) => {
        const late = new Promise((resolve) => setTimeout(resolve, 250));
        await late;
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
      const seen = await page.evaluate(() => {
        const { shift, moved: what } = window as unknown as { shift: number; moved: string[] };
        return { shift, what };
      });
      if (seen.shift > 0) moved[address] = seen;
    }
    await context.close();
    expect(moved).toEqual({});
  });
}
