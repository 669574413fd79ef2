import { expect, type Page } from '../test.ts';

/** Presses Tab until a control that fits has focus, and fails where none does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const tried: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const [fits, name] = await page.evaluate((wanted) => {
      const element = document.activeElement;
      return [
        element?.matches(wanted) === true,
        `${element?.localName} ${element?.textContent?.trim().slice(0, 20)}`,
      ] as const;
    }, selector);
    if (fits) return;
    tried.push(name);
  }
  throw new Error(`Tab never reached ${selector}. It reached: ${tried.join(', ')}`);
}

/** Answers the practice questions of the page from the first to the last with real keys. */
export async function answerAll(page: Page): Promise<void> {
  for (const id of await page.locator('[data-question]').evaluateAll((all) => all.map((one) => one.id))) {
    const section = page.locator(`#${id}`);
    await tabTo(page, `#${id} input`);
    await page.keyboard.press('Space');
    if ((await section.getAttribute('data-kind')) === 'choice') {
      await page.keyboard.press('ArrowDown');
      await expect(section.locator('input').nth(1)).toBeChecked();
    }
    // Choosing is not handing in.
    await expect(section).toHaveAttribute('data-state', 'open');
    await tabTo(page, `#${id} [data-part="check"]`);
    await page.keyboard.press('Enter');
    await expect(section.locator('h4')).toBeFocused();
  }
}
