import { enter, tabTo } from './keys.ts';
import { axeFaults } from './probes/axe.ts';
import { box, openSheet, showView, write } from './sheet.ts';
import { alive, expect, type Page, test } from './test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('A calendar file without a day is not made, and the page says why', async ({ page }) => {
  await openSheet(page, 'amends-plan', 'Yours');
  await write(box(page, 'Who hears how it goes?'), 'The chair');
  await enter(button(page, 'Calendar file'));
  await expect(page.getByText('There is no day in it yet.')).toBeVisible();
});

test('The words stay in the tab, are kept on the device on request, and go when they are deleted', async ({
  page,
  context,
}) => {
  await openSheet(page, 'who-to-tell', 'Yours');
  await write(box(page, 'What happened?'), 'I sent the old list.');
  await enter(button(page, 'Remove: My boss'));
  await page.reload();
  await alive(page);
  await expect(page.getByRole('radio', { name: 'Yours' })).toBeChecked();
  await expect(box(page, 'What happened?')).toHaveValue('I sent the old list.');
  await expect(page.locator('.rows > li')).toHaveCount(4);
  await enter(button(page, 'Remove: The client or customer'));
  await expect(button(page, 'Put it back')).toBeVisible();

  const other = await context.newPage();
  await openSheet(other, 'who-to-tell', 'Yours');
  await expect(box(other, 'What happened?')).toHaveValue('');
  await tabTo(page.getByRole('checkbox', { name: 'Keep my notes on this device' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('Your words are kept on this device')).toBeVisible();
  await other.goto('/record/');
  await other.getByRole('link', { name: 'Who to tell' }).click();
  await expect(box(other, 'What happened?')).toHaveValue('I sent the old list.');

  await enter(button(page, 'Delete my notes'));
  await enter(button(page, 'Delete them'));
  await expect(page.getByText('Your notes are deleted.')).toBeVisible();
  await expect(box(page, 'What happened?')).toHaveValue('');
  await expect(button(page, 'Put it back')).toHaveCount(0);
  for (const tab of [page, other]) {
    await tab.reload();
    await alive(tab);
    await showView(tab, 'Yours');
    await expect(box(tab, 'What happened?')).toHaveValue('');
    await expect(tab.locator('.rows > li')).toHaveCount(5);
  }
});

test('What is tried in the half-done example is not kept', async ({ page }) => {
  await openSheet(page, 'apology-builder', 'Half done');
  await write(box(page, 'What it cost you'), 'An hour');
  await expect(page.locator('.output')).toContainText('An hour');
  await showView(page, 'Yours');
  await expect(box(page, 'What it cost you (optional)')).toHaveValue('');
  await page.reload();
  await alive(page);
  await expect(page.getByRole('radio', { name: 'Worked example' })).toBeChecked();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('An hour');
});

test('Each box for words says what to leave out', async ({ page }) => {
  for (const id of ['who-to-tell', 'apology-builder', 'cause-map', 'amends-plan']) {
    await openSheet(page, id, 'Yours');
    const boxes = page.locator('.steps-form textarea');
    expect(await boxes.count()).toBeGreaterThan(2);
    for (const one of await boxes.all()) {
      await expect(one).toHaveAccessibleDescription(
        /Leave out names and any patient, pupil, customer or legal detail\./,
      );
      await one.focus();
      const name = (await one.getAttribute('aria-describedby'))?.split(' ').find((part) => part.endsWith('-privacy'));
      await expect(page.locator(`[id="${name}"]`)).toBeVisible();
    }
  }
});

test('What is printed is the composed text alone, on one page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openSheet(page, 'amends-plan', 'Yours');
  await write(box(page, 'What did you promise, or what would put it right?'), 'A free evening');
  await write(box(page, 'We let it rest when'), 'the evening has taken place');
  await enter(button(page, 'Print'));
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.output')).toContainText('The promise: A free evening.');
  for (const gone of ['.steps-form', '.switch', '.take', '.privacy', '.blank'])
    for (const one of await page.locator(gone).all()) await expect(one).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('With nothing written, the blank sheet is printed', async ({ page }) => {
  await openSheet(page, 'cause-map', 'Yours');
  await expect(page.locator('.blank')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blank')).toBeVisible();
  await expect(page.locator('.steps')).toBeHidden();
});

for (const id of ['who-to-tell', 'apology-builder', 'cause-map', 'amends-plan']) {
  test(`axe finds nothing in any state of ${id}, and nothing is cut off at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const found: string[] = [];
    for (const view of ['Worked example', 'Half done', 'Yours'] as const) {
      await openSheet(page, id, view);
      found.push(...(await axeFaults(page, view)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    for (const one of await page.locator('textarea').all()) await one.fill('I hope it is fine, but I was careless.');
    for (const one of await page.locator('.field [type="radio"]').all()) await one.check();
    for (const one of await page.locator('select').all()) await one.selectOption({ index: 1 });
    await expect(page.locator('.hint').first()).toBeVisible();
    found.push(...(await axeFaults(page, 'filled')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(found).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet shows the worked example, what came of it, and a blank sheet for paper', async ({ page }) => {
    await page.goto('/worksheets/who-to-tell/');
    await expect(page.locator('.steps-reading')).toContainText('I ordered the short beams for block B.');
    await expect(page.locator('.result')).toContainText('My boss, by Monday 9 March 2026, 17:15');
    await expect(page.locator('.blank')).toBeVisible();
    await expect(page.locator('.blank .pen').first()).toBeVisible();
    await expect(page.locator('.switch')).toBeHidden();
  });
});
