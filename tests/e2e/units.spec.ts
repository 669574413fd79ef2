import { outline as say } from '../../src/messages/en/index.ts';
import { enter, tabTo } from './keys.ts';
import { axeFaults } from './probes/axe.ts';
import { reflowFaults } from './probes/reflow.ts';
import { alive, expect, type Page, test } from './test.ts';

const course = '/post-room/';
const unit = (page: Page, title: string) => page.locator('details', { has: page.getByText(title, { exact: true }) });

async function openList(page: Page): Promise<void> {
  await page.goto(`${course}lessons/`);
  await alive(page);
}

test('units are opened by keyboard, one at a time, and say how far they are', async ({ page }) => {
  await page.goto(`${course}lessons/door/`);
  await alive(page);
  await page.locator('.fields input').first().check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('status').getByText('Saved on this device.')).toBeVisible();
  await openList(page);
  await expect(unit(page, 'What arrives')).toContainText(say.progress(1, 2));
  await expect(unit(page, 'Sorting')).toContainText(say.progress(0, 2));
  await tabTo(unit(page, 'What arrives').locator('summary'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'On the shelf' })).toBeVisible();
  await tabTo(unit(page, 'Sorting').locator('summary'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Lost labels' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'On the shelf' })).toBeHidden();
  await expect(page.locator('.tracks li')).toContainText(say.progress(1, 2));
  expect(await axeFaults(page, 'a unit open')).toEqual([]);
  expect(await reflowFaults(page)).toEqual([]);
});

test('lessons are found as one types, whichever unit they are in, and an empty field brings the units back', async ({
  page,
}) => {
  await openList(page);
  await tabTo(page.getByRole('searchbox', { name: say.find }));
  await page.keyboard.type('LABEL');
  await expect(page.getByRole('status').filter({ hasText: say.found(2, 50) })).toBeVisible();
  await expect(page.locator('.lessons li')).toHaveCount(2);
  expect(await axeFaults(page, 'found')).toEqual([]);
  await page.keyboard.type(' of gold');
  await expect(page.getByRole('status').filter({ hasText: say.found(0, 50) })).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(page.locator('.units > li')).toHaveCount(3);
});

test('a unit has a page of its own, which its list leads to without any script', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${course}lessons/`);
  await page.locator('summary', { hasText: 'Sorting' }).click();
  await page.getByRole('link', { name: say.unit('Sorting') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sorting' })).toBeVisible();
  await expect(page.locator('.lessons li')).toHaveCount(2);
  await page.close();
});

test('the record lists units, and home goes on at the lesson that was left, in whichever unit', async ({ page }) => {
  await page.goto(`${course}lessons/night-round/`);
  await alive(page);
  await page.locator('.fields input').first().check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('status').getByText('Saved on this device.')).toBeVisible();
  await page.goto(`${course}record/`);
  await alive(page);
  await expect(unit(page, 'What leaves')).toContainText(say.progress(1, 2));
  await enter(unit(page, 'What leaves').locator('summary'));
  await expect(page.getByRole('link', { name: 'Loading the van' })).toBeVisible();
  await page.goto(course);
  await page.getByRole('link', { name: 'Continue: The night round' }).click();
  await expect(page).toHaveURL(/night-round/);
});

test('no file that is fetched names lessons of another unit', async ({ page }) => {
  await openList(page);
  for (const [n, lessons] of [
    ['door', 'shelf'],
    ['labels', 'lost-labels'],
    ['van', 'night-round'],
  ].entries()) {
    const part = await page.request.get(`${course}outline/${n + 1}.json`);
    expect((await part.json()).lessons.map(({ id }: { id: string }) => id)).toEqual(lessons);
  }
  const html = await (await page.request.get(`${course}lessons/`)).text();
  expect(html).not.toContain('night-round');
});
