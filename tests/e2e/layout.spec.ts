import { shiftsAt, watchShifts } from './probes/shift.ts';
import { addresses, expect, test } from './test.ts';

const widths = [360, 768, 1280];

for (const width of widths) {
  test(`nothing moves while a page loads, at ${width} px, even with a late font`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: baseURL as string });
    const page = await context.newPage();
    await watchShifts(page);
    const moved: string[] = [];
    for (const address of await addresses()) moved.push(...(await shiftsAt(page, address)));
    await context.close();
    expect(moved).toEqual([]);
  });
}
