import { tabTo } from './keys.ts';
import { openSlowly } from './slowly.ts';
import { alive, expect, type Page, test } from './test.ts';

const lesson = '/lessons/first-minute/';

const question = (page: Page, n = 0) => page.locator('[data-question]').nth(n);
const check = (page: Page, n = 0) => question(page, n).getByRole('button', { name: 'Check', exact: true });

test('An answer checked before any module has loaded gets its feedback at once and is saved when they arrive', async ({
  page,
}) => {
  const arrive = await openSlowly(page, lesson);
  await question(page).locator('label').nth(1).click();
  await check(page).click();
  const feedback = question(page).locator('.feedback h4');
  await expect(feedback).toBeFocused();
  await expect(question(page).getByRole('status')).toHaveText('Checked.');

  await arrive();
  await expect(question(page).getByRole('status')).toHaveText('Saved on this device.');
  await expect(feedback).toBeFocused();
  await page.unroute('**/_astro/*.js');
  await page.reload();
  await expect(question(page).getByRole('status')).toContainText('You checked this before');
  await expect(question(page).locator('input').nth(1)).toBeChecked();
});

test('Two answers checked before any module has loaded are both saved', async ({ page }) => {
  const arrive = await openSlowly(page, lesson);
  for (const n of [0, 1]) {
    await question(page, n).locator('label').first().click();
    await check(page, n).click();
    await expect(question(page, n).locator('.feedback h4')).toBeFocused();
  }
  await arrive();
  for (const n of [0, 1]) await expect(question(page, n).getByRole('status')).toHaveText('Saved on this device.');
  await page.unroute('**/_astro/*.js');
  await page.reload();
  for (const n of [0, 1]) await expect(question(page, n).getByRole('status')).toContainText('You checked this before');
});

test('A choice made before any module has loaded, but not checked, is kept and can be checked', async ({ page }) => {
  const arrive = await openSlowly(page, lesson);
  await question(page).locator('label').nth(2).click();
  await arrive();
  await expect(question(page).locator('input').nth(2)).toBeChecked();
  await check(page).click();
  await expect(question(page).getByRole('status')).toHaveText('Saved on this device.');
});

test('An early choice is not overwritten by the answer of an earlier visit', async ({ page }) => {
  await page.goto(lesson);
  await alive(page);
  await question(page).locator('label').first().click();
  await check(page).click();
  await expect(question(page).getByRole('status')).toHaveText('Saved on this device.');

  const arrive = await openSlowly(page, lesson);
  await question(page).locator('label').nth(2).click();
  await arrive();
  await expect(question(page, 0).locator('input').nth(2)).toBeChecked();
  await expect(check(page)).toBeVisible();
});

test('Begin pressed before the quiz has loaded is taken up', async ({ page }) => {
  const arrive = await openSlowly(page, '/quizzes/six-moments/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await arrive();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Moment 1 of 6');
  await expect(page).toHaveURL(/#moment-1$/);
});

test('The wish for a clock before the quiz has loaded is kept', async ({ page }) => {
  const arrive = await openSlowly(page, '/quizzes/six-moments/');
  await page.getByText('Show a clock that counts up').click();
  await arrive();
  await expect(page.getByRole('checkbox', { name: /clock that counts up/ })).toBeChecked();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
});

test('Start of the timed worksheet pressed before it has loaded is taken up, with the pace chosen', async ({
  page,
}) => {
  const arrive = await openSlowly(page, lesson);
  const sheet = page.locator('.worksheet:has(.timed)');
  await sheet.getByRole('combobox').selectOption({ label: 'No timer' });
  await sheet.getByRole('button', { name: 'Start', exact: true }).click();
  await arrive();
  await expect(sheet.getByRole('heading', { name: 'Part 1 of 3: Pause' })).toBeVisible();
  await expect(sheet.locator('.clock')).toHaveCount(0);
});

test('Words written into a worksheet before it has loaded are kept', async ({ page }) => {
  const arrive = await openSlowly(page, lesson);
  const sheet = page.locator('#w-if-first-minute');
  await sheet.getByRole('textbox', { name: 'If', exact: true }).fill('my stomach drops');
  await arrive();
  await expect(sheet.getByRole('textbox', { name: 'If', exact: true })).toHaveValue('my stomach drops');
  await sheet.getByRole('textbox', { name: 'then I will' }).fill('breathe out twice');
  await expect(sheet.locator('.plan')).toContainText('If my stomach drops, then I will breathe out twice.');
});

test('A ready cue pressed before the worksheet has loaded is taken up', async ({ page }) => {
  const arrive = await openSlowly(page, lesson);
  const sheet = page.locator('#w-if-first-minute');
  const chip = sheet.locator('.chip').first();
  await chip.click();
  await arrive();
  await expect(sheet.getByRole('textbox', { name: 'If', exact: true })).toHaveValue((await chip.textContent()) ?? '');
});

test('Keys that queue up while the page is busy are all taken: a choice and Next lead to the next moment', async ({
  page,
}) => {
  await page.goto('/quizzes/six-moments/');
  await alive(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await tabTo(page.getByRole('main').getByRole('group'));
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 1000;
      while (performance.now() < end);
    });
  });
  // Sent without waiting, as by fast fingers on a slow device: a choice, past Back, Next.
  await Promise.all(['ArrowDown', 'Tab', 'Tab', 'Enter'].map((key) => page.keyboard.press(key)));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Moment 2 of 6');
});
