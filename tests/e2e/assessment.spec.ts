import { assessment as say, testClock, testResult } from '../../src/messages/en/index.ts';
import { choose, enter, tabTo } from './keys.ts';
import { axeFaults } from './probes/axe.ts';
import { begin, button, heading, onTo, orderOf, step, tests } from './sitting.ts';
import { alive, expect, test } from './test.ts';

test('By keyboard: answer, flag, look over, submit, and read the result by objective', async ({ page }) => {
  await begin(page, tests.untimed);
  const all = 6;
  for (let number = 1; number <= all; number++) {
    await expect(heading(page)).toContainText(say.question(number, all));
    await expect(heading(page)).toBeFocused();
    const group = page.getByRole('main').getByRole('group');
    const typed = group.getByRole('textbox');
    if (number === 2) {
      // An open question: it is flagged, and Next moves on without an answer.
      await tabTo(page.getByRole('checkbox', { name: say.flag }));
      await page.keyboard.press('Space');
      await expect(page.getByRole('checkbox', { name: say.flag })).toBeChecked();
    } else if ((await typed.count()) > 0) {
      await tabTo(typed);
      await page.keyboard.type('5');
    } else {
      await choose(group, [(await group.locator('input').first().getAttribute('value')) ?? '']);
      // Arrow keys and Space choose; nothing is submitted.
      await expect(heading(page)).toContainText(say.question(number, all));
    }
    await enter(button(page, number < all ? say.next : say.toReview).first());
  }
  await expect(heading(page)).toContainText(say.review);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(say.reviewCount(5, 1, 1))).toBeVisible();
  const second = page.locator('.review-rows li').nth(1);
  await expect(second).toContainText('Not answered, flagged');
  await enter(second.getByRole('link'));
  await expect(heading(page)).toContainText(say.question(2, all));
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await enter(button(page, say.submit));
  await expect(heading(page)).toContainText(/of 6 points: \d+ %/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(/^You (passed|did not pass)/)).toBeVisible();
  await expect(page.getByText(testResult.unanswered(1, false))).toBeVisible();
  await expect(page.getByRole('heading', { name: testResult.objectives })).toBeVisible();
  await expect(page.locator('table tbody tr')).toHaveCount(2);
  await expect(page.locator('.key-rows > li')).toHaveCount(all);
  await expect(page.getByRole('heading', { name: testResult.next })).toBeVisible();
});

test('A link to revisit leads to the heading in the lesson', async ({ page }) => {
  await begin(page, tests.untimed);
  await onTo(page, 'review');
  await button(page, say.submit).click();
  await expect(heading(page)).toHaveText('0 of 6 points: 0 %');
  await page.getByRole('link', { name: /^Read “choice: one decision” again$/ }).click();
  await expect(page).toHaveURL(/\/lessons\/choosing\/#/);
  await expect(page.getByRole('heading', { name: 'choice: one decision' })).toBeInViewport();
});

test('A reload in the middle keeps the questions, their order, the answers and the flag', async ({ page }) => {
  await begin(page, tests.untimed);
  const before = await orderOf(page);
  await onTo(page, 1);
  const group = page.getByRole('main').getByRole('group');
  if ((await group.getByRole('textbox').count()) > 0) await group.getByRole('textbox').fill('5');
  else await group.locator('input').last().check();
  await page.getByRole('checkbox', { name: say.flag }).check();
  await page.reload();
  await alive(page);
  await expect(page.getByRole('checkbox', { name: say.flag })).toBeChecked();
  const typed = group.getByRole('textbox');
  if ((await typed.count()) > 0) await expect(typed).toHaveValue('5');
  else await expect(group.locator('input').last()).toBeChecked();
  expect(await orderOf(page)).toEqual(before);
  await page.goto(tests.untimed);
  await button(page, say.resume(1)).click();
  await expect(heading(page)).toContainText(say.question(1, 6));
});

test('Who left in the middle goes on at the same question from home', async ({ page }) => {
  await begin(page, tests.untimed);
  await onTo(page, 4);
  await page.getByRole('checkbox', { name: say.flag }).check();
  await page.goto('/goldseam-guide/');
  await page.getByRole('link', { name: 'Continue: What have you kept?' }).click();
  await expect(heading(page)).toContainText(say.question(4, 6));
  await expect(page.getByRole('checkbox', { name: say.flag })).toBeChecked();
});

test('Attempts differ in what they draw, and are used up after the last one', async ({ page }) => {
  const drawn = new Set<string>();
  for (let attempt = 0; attempt < 3; attempt++) {
    await begin(page, tests.untimed);
    drawn.add((await orderOf(page)).join(' '));
    await onTo(page, 'review');
    await button(page, say.submit).click();
    await expect(heading(page)).toContainText('of 6 points');
    await button(page, testResult.toStart).click();
    await expect(heading(page)).toBeFocused();
  }
  // Three equal draws and orders would be a chance of less than one in a hundred million.
  expect(drawn.size).toBeGreaterThan(1);
  await expect(page.getByText(say.usedUp)).toBeVisible();
  await expect(page.locator('[data-early="begin"]')).toHaveCount(0);
  await expect(page.locator('.intro section li')).toHaveCount(3);
  await page.reload();
  await alive(page);
  await expect(page.getByText(say.usedUp)).toBeVisible();
});

test('A click on Begin before the record is read opens no attempt beyond the last', async ({ page }) => {
  for (let attempt = 0; attempt < 3; attempt++) {
    await begin(page, tests.untimed);
    await onTo(page, 'review');
    await button(page, say.submit).click();
    await expect(heading(page)).toContainText('of 6 points');
  }
  await page.goto(tests.untimed, { waitUntil: 'commit' });
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-early="begin"]')?.click());
  await alive(page);
  await expect(page.getByText(say.usedUp)).toBeVisible();
});

test('The record page lists what was submitted, and leads to the result', async ({ page }) => {
  await begin(page, tests.untimed);
  await onTo(page, 'review');
  await button(page, say.submit).click();
  await expect(heading(page)).toContainText('of 6 points');
  await page.goto('/goldseam-guide/record/');
  await page.getByRole('link', { name: /^What have you kept\?,/ }).click();
  await expect(heading(page)).toContainText('of 6 points');
});

test('axe finds nothing on any screen', async ({ page }) => {
  await page.goto(tests.untimed);
  await alive(page);
  const found = await axeFaults(page, 'start');
  await button(page, say.begin).click();
  for (let number = 1; number <= 6; number++) {
    await onTo(page, number);
    found.push(...(await axeFaults(page, `question ${number}`)));
  }
  await onTo(page, 'review');
  found.push(...(await axeFaults(page, 'review')));
  await button(page, say.submit).click();
  await expect(heading(page)).toContainText('of 6 points');
  found.push(...(await axeFaults(page, 'result')));
  await button(page, testResult.toStart).click();
  await expect(page.getByRole('heading', { name: say.results })).toBeVisible();
  found.push(...(await axeFaults(page, 'start with results')));
  expect(found).toEqual([]);
});

test('On paper the result stands with its key, and the start has the questions', async ({ page }) => {
  await page.goto(tests.untimed);
  await alive(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-questions > li').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await button(page, say.begin).click();
  await onTo(page, 'review');
  await button(page, say.submit).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: testResult.key })).toBeVisible();
  await expect(page.locator('.paper-questions')).toBeHidden();
  await expect(button(page, testResult.print)).toBeHidden();
});

test('Without a limit there is no clock, and nothing is said of time', async ({ page }) => {
  await page.goto(tests.timed);
  await alive(page);
  await page.getByRole('radio', { name: say.paces.none() }).check();
  await button(page, say.begin).click();
  await expect(heading(page)).toContainText(say.question(1, 3));
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(button(page, testClock.hide)).toHaveCount(0);
  await step(page, say.next, 2);
});
