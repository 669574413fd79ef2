import { reply } from '../../../src/messages/en/index.ts';
import { answer, at, check, type Driver, guide, heading, start, status } from '../drivers.ts';
import { enter } from '../keys.ts';
import { expect, type Locator, type Page } from '../test.ts';

/** What the inputs of a question hold. */
const held = (page: Page, driver: Driver) =>
  at(page, driver).evaluate((section) => [
    ...[...section.querySelectorAll<HTMLInputElement>('form :is(input, select, textarea)')].map((one) =>
      /radio|checkbox/.test(one.type) ? one.checked : one.value,
    ),
    ...[...section.querySelectorAll<HTMLElement>('[data-item]')].map((item) => item.dataset.item),
  ]);

/** Holds a control that is locked to keeping no key from the browser that would not change it. */
async function leavesTheBrowserItsKeys(page: Page, control: Locator): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { swallowed: [] });
    const note = ({ key, defaultPrevented }: KeyboardEvent) =>
      defaultPrevented && (window as unknown as { swallowed: string[] }).swallowed.push(key);
    addEventListener('keydown', note);
  });
  for (const key of ['Escape', 'F3', 'F6', 'Control+f', 'Control+p', 'Alt+d', 'Meta+l']) await page.keyboard.press(key);
  const swallowed = await page.evaluate(() => (window as unknown as { swallowed: string[] }).swallowed);
  expect(swallowed, 'keys of the browser go on to it').toEqual([]);
  if (!(await control.evaluate((one) => one.localName === 'select'))) return;
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('PageDown');
  await expect
    .poll(() => page.evaluate(() => scrollY), { message: 'a locked list lets the page scroll' })
    .toBeGreaterThan(100);
}

/** Holds a kind to being answered, locked, tried again and taken up again with keys alone. */
export async function answeredByKeys(page: Page, driver: Driver): Promise<void> {
  await start(page, driver);
  const fresh = await held(page, driver);
  await enter(check(page, driver));
  await expect(status(page, driver), 'an empty check is a gentle message').toHaveText(driver.empty);
  await expect(heading(page, driver)).toHaveCount(0);

  if (driver.wrong) {
    await answer(at(page, driver), driver.wrong);
    await expect(heading(page, driver), 'focus is on the feedback').toBeFocused();
    await expect(heading(page, driver), 'the heading says how it was').toHaveText(String(driver.headings.wrong));
    const wrong = await held(page, driver);
    for (const control of await at(page, driver).locator('form fieldset :is(input, select, textarea, button)').all()) {
      await expect(control, 'a checked control says that it is locked').toHaveAttribute('aria-disabled', 'true');
      await control.focus();
      for (const key of ['ArrowDown', 'x', 'Space']) await page.keyboard.press(key);
      // Here and not at the end: of two radios the second would undo what the first did.
      expect(await held(page, driver), 'a checked answer does not change').toEqual(wrong);
      await leavesTheBrowserItsKeys(page, control);
    }
    await enter(at(page, driver).locator('[data-part="again"]'), 'Tab');
    expect(await held(page, driver), 'Try again empties the question').toEqual(fresh);
    await expect(heading(page, driver)).toHaveCount(0);
    const within = await at(page, driver).evaluate((one) => one.contains(document.activeElement));
    expect(within, 'focus stays in the question').toBe(true);
  }

  await answer(at(page, driver), driver.right);
  await expect(heading(page, driver), 'focus is on the feedback').toBeFocused();
  await expect(heading(page, driver), 'the heading says how it was').toHaveText(driver.headings.right);
  await expect(status(page, driver), 'the answer is saved').toHaveText(reply.saved);
  const right = await held(page, driver);
  await page.reload();
  await expect(status(page, driver)).toHaveText(/^You (checked|answered|compared) this before/);
  expect(await held(page, driver)).toEqual(right);
  await enter(at(page, driver).locator('[data-part="feedback"]'));
  await expect(heading(page, driver)).toHaveText(driver.headings.right);
}

/** Holds a kind to answering before any module has loaded, and to keeping the answer. */
export async function answeredEarly(page: Page, driver: Driver): Promise<void> {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${guide}lessons/${driver.lesson}/`, { waitUntil: 'commit' });
  await expect(page.locator('footer.foot')).toBeVisible();
  await answer(at(page, driver), driver.right);
  await expect(heading(page, driver), 'an early answer gets its feedback').toBeFocused();
  await expect(status(page, driver)).toHaveText(reply.checked);
  arrive();
  await expect(status(page, driver)).toHaveText(reply.saved);
}
