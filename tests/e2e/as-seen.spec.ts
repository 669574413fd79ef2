import { replyTyped, assessment as say, testResult } from '../../src/messages/en/index.ts';
import { enter } from './keys.ts';
import { begin, button, heading, onTo } from './sitting.ts';
import { expect, type Page, test } from './test.ts';

// What a learner sees is what counts: numbers, items that look the same, options that stay last, lines, scores.

const address = '/post-room/quizzes/cold-van/';
const form = (page: Page) => page.locator('.stage');
const number = (page: Page, one: number) => expect(heading(page)).toContainText(`Question ${one} of 6`);

test('A number that cannot be read is asked for again in a test, and its keypad has a minus', async ({ page }) => {
  await begin(page, address);
  const field = form(page).getByRole('textbox');
  await expect(field).toHaveAttribute('inputmode', 'text');
  for (const [typed, said] of [
    ['cold', replyTyped.notNumber],
    ['-18 °F', replyTyped.otherUnit('°C')],
  ] as const) {
    await field.fill(typed);
    await enter(button(page, say.next));
    await number(page, 1);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(said);
  }
  // What is left open may stay so, and what was half done isn't lost on other ways.
  await field.fill('');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await enter(button(page, say.next));
  await number(page, 2);
  await enter(button(page, say.back));
  await form(page).getByRole('textbox').fill('−18,2 degrees Celsius');
  await page.keyboard.press('Enter');
  await number(page, 2);
});

test('What looks right is right: from the fields to the score', async ({ page }) => {
  await begin(page, address);
  await form(page).getByRole('textbox').fill('−18°C.');
  await onTo(page, 2);
  // Sign, Load, Read, Read: the two that look the same change places too.
  const move = (text: string, way: string) => form(page).getByRole('button', { name: new RegExp(`${way} ?: ${text}`) });
  for (let i = 0; i < 3; i++) await move('Sign the list', 'Move down').click();
  await move('Read the thermometer', 'Move up').nth(1).click();
  await move('Read the thermometer', 'Move up').first().click();
  const items = ['Read the thermometer', 'Load the boxes', 'Read the thermometer', 'Sign the list'];
  await expect(form(page).locator('[data-part="text"]')).toHaveText(items);
  expect(await form(page).locator('[data-item]').first().getAttribute('data-item')).toBe('check-after');

  await onTo(page, 3);
  const gaps = form(page).getByRole('textbox');
  await gaps.first().focus();
  for (const [i, typed] of ['mr o’neill', 'Room 3 - 4'].entries()) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(gaps.nth(i + 1)).toBeFocused();
  }
  await page.keyboard.type('Noon.');
  await page.keyboard.press('Enter');
  await number(page, 4);

  const lines = await form(page)
    .locator('legend')
    .evaluate((legend) => (legend as HTMLElement).innerText);
  expect(lines.trimEnd()).toBe('What do you do\nwith it?');
  const scene = form(page).locator('.scene-text p').last();
  expect(await scene.evaluate((p) => (p as HTMLElement).innerText)).toBe('FRAGILE\n    this way up');
  await expect(form(page).locator('label').last()).toHaveText('All of these');
  await form(page).getByText('Stand it on the shelf').click();
  await onTo(page, 5);
  await expect(form(page).locator('label').last()).toHaveText('None of these');
  await onTo(page, 'review');
  await button(page, say.submit).click();
  await expect(heading(page)).toHaveText('4 of 6 points: 67 %');
  await expect(page.getByText(testResult.passed(67))).toBeVisible();
  const rows = page.locator('.key-rows > li');
  await expect(rows.nth(0)).toContainText('-18 °C (-18.5 to -17.5 counts)');
  await expect(rows.nth(0)).not.toContainText('°C °C');
  await expect(rows.nth(1).locator('.right-order')).not.toContainText('You had it in place');
});
