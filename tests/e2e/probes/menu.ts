import { site } from '../../../src/messages/en/index.ts';
import type { Page } from '../test.ts';

/** What is wrong with the menu that a phone has: its links out of Tab's way, no way to shut it, or a page under it that is focused. */
export async function menuFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 360, height: 640 });
  const menu = page.locator('.bar details');
  const summary = menu.locator('summary');
  const isOpen = () => menu.evaluate((one) => (one as HTMLDetailsElement).open);
  const open = async () => {
    await summary.focus();
    await page.keyboard.press('Enter');
  };
  const here = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await open();
  if (!(await isOpen())) return ['the menu does not open'];
  for (const name of await menu.locator('nav a:visible').allInnerTexts()) {
    await page.keyboard.press('Tab');
    if ((await here()) !== name.trim()) found.push(`Tab does not reach “${name}” in the menu but “${await here()}”`);
  }
  await page.keyboard.press('Tab');
  const covered = await page.evaluate(() => {
    const element = document.activeElement;
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return !element?.contains(hit) && !hit?.contains(element);
  });
  if (covered) found.push(`the menu covers “${await here()}”`);
  if (await isOpen()) found.push('the menu stays open when it is left by Tab');
  await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  if (await isOpen()) found.push('Escape does not close the menu');
  else if ((await here()) !== site.menu) found.push(`after Escape the focus is on “${await here()}”`);
  await open();
  await page
    .locator('h1')
    .first()
    .click({ force: true, position: { x: 2, y: 2 } });
  await page.mouse.click(5, 630);
  if (await isOpen()) found.push('a press beside it does not close the menu');
  return found;
}
