import { shiftsAt, watchShifts } from './probes/shift.ts';
import { addresses, expect, test } from './test.ts';

const widths = [360, 768, 1280];

/** Most of the time goes by waiting for the late font, so several pages wait at once. */
const tabs = 3;

for (const width of widths) {
  test(`nothing moves while a page loads, at ${width} px, even with a late font`, async ({ browser, baseURL }) => {
    // Home comes first and last: to a stranger, and to somebody whose record knows where they were.
    const left = [...(await addresses()), '/'];
    const moved: string[] = [];
    const visit = async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL as string });
      const page = await context.newPage();
      await watchShifts(page);
      for (let address = left.pop(); address; address = left.pop()) moved.push(...(await shiftsAt(page, address)));
      await context.close();
    };
    await Promise.all(Array.from({ length: tabs }, visit));
    expect(moved).toEqual([]);
  });
}
