import type { Locator } from '@playwright/test';
import { expect, type Page } from '../test.ts';

/** What takes the page away from the reader: no dialog is needed here, and none is used. */
export function dialogs(page: Page): Promise<string[]> {
  return page
    .locator('dialog, [role="dialog"], [role="alertdialog"], [popover], [aria-modal="true"]')
    .evaluateAll((all) => all.map((one) => `a dialog: ${one.outerHTML.slice(0, 60)}`));
}

/**
 * Presses a control by key and waits for what follows. Focus must then be
 * somewhere: a control that goes away leaves a keyboard user at the top of the page.
 */
export async function pressed(page: Page, control: Locator, follows: Locator, key = 'Enter'): Promise<void> {
  const name = (await control.textContent())?.trim();
  await control.focus();
  await page.keyboard.press(key);
  await expect(follows, `after “${name}”`).toBeVisible();
  await expect(page.locator('body:focus, html:not(:has(:focus))'), `focus is nowhere after “${name}”`).toHaveCount(0, {
    timeout: 1000,
  });
}
