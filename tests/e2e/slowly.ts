import { alive, expect, type Page } from './test.ts';

/** Opens a page whose modules do not arrive until the returned function is called. */
export async function openSlowly(page: Page, address: string): Promise<() => Promise<void>> {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let held = 0;
  await page.route('**/_astro/*.js', async (route) => {
    held += 1;
    await gate;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('footer.foot')).toBeVisible();
  await expect.poll(() => held).toBeGreaterThan(0);
  return async () => {
    await expect(page.locator('html')).not.toHaveAttribute('data-alive');
    arrive();
    await alive(page);
  };
}
