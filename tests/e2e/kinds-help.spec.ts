import { parts, reply, replySure } from '../../src/messages/en/index.ts';
import { answer, at, check, drivers, heading, start, status } from './drivers.ts';
import { choose, enter, tabTo } from './keys.ts';
import { expect, test } from './test.ts';

// What helps on the way to an answer, and what is asked about before it counts.

test('hints come one at a time, the button keeps the focus, and the last one ends it', async ({ page }) => {
  await start(page, drivers.order);
  const hint = at(page, drivers.order).locator('[data-part="hint"]');
  const shown = at(page, drivers.order).locator('[data-part="hints"] p');
  for (const count of [1, 2]) {
    await enter(hint);
    await expect(shown).toHaveCount(count);
    await expect(hint).toBeFocused();
  }
  await expect(hint).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(shown).toHaveCount(2);
});

test('confidence is asked for, kept, and spoken of where it surprises', async ({ page }) => {
  const driver = drivers.text;
  await start(page, driver);
  const section = at(page, driver);
  await driver.right(section);
  await enter(check(page, driver));
  await expect(status(page, driver)).toHaveText(replySure.empty);
  await choose(section.locator('.sure'), ['no']);
  await enter(check(page, driver));
  await expect(section.getByText(parts.unsureRight)).toBeVisible();
  await expect(section.getByText(parts.sureWrong)).toHaveCount(0);
  await expect(status(page, driver)).toHaveText(reply.saved);
  await page.reload();
  await expect(section.getByLabel(parts.sureNo)).toBeChecked();
  await enter(section.locator('[data-part="again"]'));
  await driver.wrong?.(section);
  await choose(section.locator('.sure'), ['yes']);
  await enter(check(page, driver));
  await expect(section.getByText(parts.sureWrong)).toBeVisible();
});

test('an answer that comes close gets a word of help before it counts', async ({ page }) => {
  const driver = drivers.text;
  await start(page, driver);
  const section = at(page, driver);
  await choose(section.locator('.sure'), ['yes']);
  const field = section.locator('input[type="text"]');
  for (const [text, help] of [
    ['retro', /Which word says/],
    ['blameles', /^Nearly/],
  ] as const) {
    await field.fill(text);
    await check(page, driver).click();
    await expect(status(page, driver)).toHaveText(help);
    await expect(heading(page, driver)).toHaveCount(0);
  }
  await check(page, driver).click();
  await expect(heading(page, driver)).toHaveText(String(driver.headings.wrong));
});

test('what is no number, or has another unit, is asked about and is not wrong', async ({ page }) => {
  const driver = drivers.number;
  await start(page, driver);
  for (const [text, help] of [
    ['an hour', /as a number/],
    ['2 hours', /asks for minutes/],
  ] as const) {
    const field = at(page, driver).locator('input');
    await field.fill(text);
    await expect(field).not.toHaveAttribute('aria-invalid');
    await check(page, driver).click();
    await expect(field).toHaveAccessibleDescription(help);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(heading(page, driver)).toHaveCount(0);
  }
});

test('a list left open is named by number', async ({ page }) => {
  const driver = drivers.match;
  await start(page, driver);
  await at(page, driver).locator('select').first().selectOption({ index: 1 });
  await check(page, driver).click();
  await expect(status(page, driver)).toHaveText('2 lists are still open. Choose there too, then check.');
});

test('moving says the new place and keeps the focus; at the end it says so', async ({ page }) => {
  const driver = drivers.order;
  await start(page, driver);
  const item = at(page, driver).locator('[data-item]').nth(1);
  const text = await item.locator('[data-part="text"]').textContent();
  const up = at(page, driver).locator(`[data-item="${await item.getAttribute('data-item')}"] [data-move="up"]`);
  await tabTo(up);
  await page.keyboard.press('Enter');
  await expect(status(page, driver)).toHaveText(`${text}: place 1 of 4.`);
  await expect(up).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status(page, driver)).toHaveText(`${text} is already the first.`);
  await expect(up).toBeFocused();
});

test('who moves an item to the other end of a long list goes along with it', async ({ page }) => {
  const driver = drivers.order;
  await page.setViewportSize({ width: 320, height: 300 });
  await start(page, driver);
  const items = at(page, driver).locator('[data-item]');
  const ids = await items.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.item));
  for (const [id, way] of [
    [ids[0], 'down'],
    [ids[3], 'up'],
  ] as const) {
    const button = at(page, driver).locator(`[data-item="${id}"] [data-move="${way}"]`);
    await button.focus();
    for (const _ of ids) await page.keyboard.press('Enter');
    await expect(status(page, driver)).toHaveText(/ is already the (?:first|last)\.$/);
    await expect(button).toBeFocused();
    await expect(button).toBeInViewport({ ratio: 1 });
  }
});

test('own words are no fact: ticks are kept in the record, words in the tab', async ({ page }) => {
  const driver = drivers.reflect;
  await start(page, driver);
  const section = at(page, driver);
  await answer(section, driver.right);
  await section.locator('.rubric input').nth(1).check();
  await expect(status(page, driver)).toHaveText(reply.saved);
  const facts = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('goldseam/goldseam-guide');
          opening.onsuccess = () => {
            const all = opening.result.transaction('facts').objectStore('facts').getAll();
            all.onsuccess = () => resolve(JSON.stringify(all.result));
          };
        }),
    );
  // That it is saved was said of the answer; the tick is written a moment later.
  await expect.poll(facts).toContain('"picks":["cost"]');
  expect(await facts()).not.toContain('old list');
  await page.reload();
  await expect(section.locator('textarea')).toHaveValue(/old list/);
  await enter(section.locator('[data-part="feedback"]'));
  await expect(section.locator('.rubric input').nth(1)).toBeChecked();
  await enter(section.locator('[data-part="again"]'), 'Shift+Tab');
  await expect(section.locator('textarea')).toHaveValue(/old list/);
});
