import { quiz, assessment as say, scenario } from '../../src/messages/en/index.ts';
import { heading, tests } from './sitting.ts';
import { openSlowly } from './slowly.ts';
import { stories } from './stories.ts';
import { expect, type Page, test } from './test.ts';

// A quiz, a test and a story can be begun and answered from their first paint, as questions in lessons can.

const begin = (page: Page) => page.locator('[data-early]').first().click();
const next = (page: Page) => page.locator('form:visible button[type="submit"]');

test('A test that is begun early is answered, gone on in, and kept with all of it', async ({ page }) => {
  const arrive = await openSlowly(page, tests.ofEveryKind);
  await begin(page);
  await expect(heading(page)).toContainText(say.question(1, 12));
  await expect(heading(page)).toBeFocused();
  const options = page.locator('.fields > fieldset:not(.sure) input');
  await options.nth(1).check();
  const first = await options.nth(1).inputValue();
  const order = await options.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await next(page).click();
  await expect(heading(page)).toContainText(say.question(2, 12));
  await options.nth(2).check();
  await arrive();
  await expect(page.locator('.test-question')).toHaveCount(1);
  await expect(heading(page)).toContainText(say.question(2, 12));
  await expect(options.nth(2)).toBeChecked();
  await expect(options.nth(2), 'who is in the middle of a question stays there').toBeFocused();
  await page.getByRole('button', { name: say.back, exact: true }).click();
  await expect(page.locator(`.fields input[value="${first}"]`)).toBeChecked();
  await page.reload();
  await expect(heading(page)).toContainText(say.question(1, 12));
  await expect(page.locator(`.fields input[value="${first}"]`)).toBeChecked();
  expect(await options.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(order);
});

test('What is being typed when the modules arrive goes on, letter by letter', async ({ page }) => {
  const arrive = await openSlowly(page, tests.ofEveryKind);
  await begin(page);
  for (let number = 1; number < 7; number++) {
    await next(page).click();
    await expect(heading(page)).toContainText(say.question(number + 1, 12));
  }
  const field = page.locator('.fields input[type="text"]');
  await field.focus();
  await page.keyboard.type('half ');
  await arrive();
  await expect(page.locator('.flag')).toBeVisible();
  await page.keyboard.type('done');
  await expect(field).toHaveValue('half done');
  await page.reload();
  await expect(field).toHaveValue('half done');
});

test('A quiz of moments that is begun early asks for a choice, and keeps it', async ({ page }) => {
  const arrive = await openSlowly(page, '/quizzes/six-moments/');
  await begin(page);
  await expect(heading(page)).toContainText(quiz.moment(1, 6));
  await next(page).click();
  await expect(page.getByRole('status').filter({ hasText: quiz.empty })).toBeVisible();
  await page.locator('.fields input').nth(2).check();
  await next(page).click();
  await expect(heading(page)).toContainText(quiz.moment(2, 6));
  await page.locator('.fields input').first().check();
  await arrive();
  await expect(page.locator('.moment')).toHaveCount(1);
  await expect(heading(page)).toContainText(quiz.moment(2, 6));
  await expect(page.locator('.fields input').first()).toBeChecked();
  await page.getByRole('button', { name: quiz.back, exact: true }).click();
  await expect(page.locator('.fields input').nth(2)).toBeChecked();
  await page.reload();
  await expect(page.locator('.fields input').nth(2)).toBeChecked();
});

test('A decision that is taken early is told when the modules arrive', async ({ page }) => {
  const [story] = await stories();
  const arrive = await openSlowly(page, `/scenarios/${story?.id}/`);
  await begin(page);
  const option = page.locator('.fields input').nth(1);
  await option.check();
  const value = await option.inputValue();
  await next(page).click();
  await arrive();
  await expect(page.getByRole('heading', { name: scenario.happens })).toBeVisible();
  await expect(page.locator(`.fields input[value="${value}"]`)).toBeChecked();
  await page.reload();
  await expect(page.getByRole('heading', { name: scenario.happens })).toBeVisible();
});
