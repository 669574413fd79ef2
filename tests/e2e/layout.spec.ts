import { shiftsAt, watchShifts } from './probes/shift.ts';
import { places } from './states.ts';
import { addresses, alive, expect, portions, test } from './test.ts';

const widths = [360, 768, 1280];

const all = await addresses();

/** Most of the time goes by waiting for the late font, so the pages of a test wait at once. */
const tabs = 3;

for (const width of widths) {
  for (const { name, some } of portions(all, 12)) {
    test(`nothing moves while a page loads at ${width} px, even with a late font: ${name}`, async ({
      browser,
      baseURL,
    }) => {
      const left = [...some];
      const moved: string[] = [];
      const visit = async () => {
        const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL as string });
        const page = await context.newPage();
        await watchShifts(page);
        for (let address = left.shift(); address; address = left.shift())
          moved.push(...(await shiftsAt(page, address)));
        await context.close();
      };
      await Promise.all(Array.from({ length: tabs }, visit));
      expect(moved).toEqual([]);
    });
  }

  test(`nothing moves at ${width} px on the home page of somebody who was in a lesson`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await page.goto(places.lesson);
    await alive(page);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    expect(await shiftsAt(page, places.home)).toEqual([]);
    await expect(page.getByRole('link', { name: /^Continue/ })).toBeVisible();
  });
}
