import { expect, type Page, painted } from '../test.ts';
import { heardSince, watchLive } from './voice.ts';

/** Where the focus is: nowhere, out of view, or fine (''). */
export function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return 'focus is nowhere';
    if (!element.checkVisibility({ visibilityProperty: true })) return 'focus is on what is hidden';
    const { top, bottom } = element.getBoundingClientRect();
    return bottom < 0 || top > innerHeight ? 'focus is out of view' : '';
  });
}

/**
 * Presses every button of a screen by key, each on the screen as it was: it has an address, and so a reload brings it
 * back. Focus must then be somewhere that is seen (WCAG 2.4.3, 2.4.7).
 *
 * @param ready what has to be there before anything is pressed
 */
export async function pressFaults(page: Page, ready: string): Promise<string[]> {
  const found: string[] = [];
  const address = page.url();
  const buttons = page.locator('main :is(button, summary):visible');
  const names = await buttons.evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
  // What deletes comes last: nothing is as it was after that.
  const order = names
    .map((_, i) => i)
    .sort((a, b) => Number(/delete/i.test(names[a] ?? '')) - Number(/delete/i.test(names[b] ?? '')));
  for (const i of order) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator(ready).first()).toBeVisible();
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.keyboard.press('Tab');
    await buttons.nth(i).focus();
    await page.keyboard.press('Enter');
    await painted(page);
    const fault = await focusFault(page);
    if (fault) found.push(`${fault} after “${names[i]}”`);
  }
  return found;
}

/** Whether a second press of a button is as silent as if nothing were there: nothing said, no focus moved, no other screen. */
export async function silentAgain(page: Page, name: string | RegExp): Promise<string[]> {
  const button = page.getByRole('main').getByRole('button', { name }).first();
  const state = () =>
    page.evaluate(() => `${location.href} ${document.title} ${document.activeElement?.textContent?.slice(0, 80)}`);
  await button.focus();
  await page.keyboard.press('Enter');
  await painted(page);
  await watchLive(page);
  const before = await state();
  await page.keyboard.press('Enter');
  const said = () => heardSince(page).then((heard) => heard.length > 0);
  const heard = await expect
    .poll(async () => (await said()) || (await state()) !== before, { timeout: 3000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
  return heard ? [] : [`a second press of “${name}” is silent`];
}
