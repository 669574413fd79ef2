import { assessment as say, testClock, testResult } from '../../src/messages/en/index.ts';
import { choose, enter, tabTo } from './keys.ts';
import { axeFaults } from './probes/axe.ts';
import { button, heading, measureByClock, onTo, step, tests } from './sitting.ts';
import { alive, expect, type Page, test } from './test.ts';

const noon = new Date('2030-03-04T12:00:00');
/** Lets the time of the page be so many seconds after noon. Its timers run as ever. */
const at = (page: Page, seconds: number) => page.clock.setFixedTime(noon.getTime() + seconds * 1000);
const timer = (page: Page) => page.getByRole('timer');
const said = (page: Page) => page.locator('.countdown [role="status"]');

/** Opens the timed test at noon, takes half as much time again (three minutes), and begins. */
async function beginAtNoon(page: Page, isMeasured = true): Promise<void> {
  await at(page, 0);
  if (isMeasured) await measureByClock(page);
  await page.goto(tests.timed);
  await alive(page);
  await tabTo(page.getByRole('radio', { name: say.paces.standard(2) }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: say.paces.half(3) })).toBeChecked();
  await enter(page.locator('[data-early="begin"]'));
  await expect(heading(page)).toContainText(say.question(1, 3));
  await expect(timer(page)).toHaveText('3:00');
}

const group = (page: Page) => page.getByRole('main').getByRole('group');

test('The clock follows the pace that was chosen, can be hidden, and speaks four times', async ({ page }) => {
  await beginAtNoon(page);
  await at(page, 60);
  await expect(timer(page)).toHaveText('2:00');
  await expect(said(page)).toHaveText('');
  await enter(button(page, testClock.hide));
  await expect(timer(page)).toHaveCount(0);
  await expect(button(page, testClock.show)).toBeFocused();
  await at(page, 91);
  await expect(said(page)).toHaveText(testClock.notices.half);
  await at(page, 151);
  await expect(said(page)).toHaveText(testClock.notices.thirty);
  await expect(timer(page)).toHaveCount(0);
  await enter(button(page, testClock.show));
  await expect(timer(page)).toHaveText('0:29');
  await at(page, 171);
  await expect(said(page)).toHaveText(testClock.notices.ten);
  await at(page, 181);
  await expect(said(page)).toHaveText(testClock.notices.over);
  // Nothing has moved, submitted or locked what is still open.
  await expect(heading(page)).toContainText(say.question(1, 3));
  await expect(group(page).locator('input[aria-disabled="true"]')).toHaveCount(0);
});

test('The end is an absolute time: a reload gives none back', async ({ page }) => {
  await beginAtNoon(page);
  await at(page, 60);
  await page.reload();
  await at(page, 61);
  await expect(timer(page)).toHaveText('1:59');
});

test('A clock that is set on or back an hour during the test neither ends nor prolongs it', async ({ page }) => {
  // The device goes on measuring, and its clock is set.
  await beginAtNoon(page, false);
  await at(page, 3600);
  await expect(timer(page)).toHaveText('2:59');
  await choose(group(page), ['learner']);
  await at(page, -3600);
  await expect(timer(page)).toHaveText(/^2:5[0-8]$/);
  await expect(page.getByText(say.locked)).toHaveCount(0);
  // The clock is still an hour behind when the page is loaded again: no more is left than there was.
  await page.reload();
  await expect(timer(page)).toHaveText(/^2:5\d$/);
  await onTo(page, 'review');
  await expect(page.getByText(say.reviewCount(1, 2, 0))).toBeVisible();
  await enter(button(page, say.submit));
  await expect(heading(page)).toHaveText('1 of 3 points: 33 %');
});

test('When the time is over, answers stay, the rest can be finished, and the result names it apart', async ({
  page,
}) => {
  await beginAtNoon(page);
  await choose(group(page), ['learner']);
  await at(page, 200);
  await expect(said(page)).toHaveText(testClock.notices.over);
  await expect(page.getByText(say.locked)).toBeVisible();
  const chosen = group(page).locator('input[value="learner"]');
  await expect(chosen).toHaveAttribute('aria-disabled', 'true');
  await tabTo(chosen);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(chosen).toBeChecked();
  const found = await axeFaults(page, 'locked');
  await step(page, say.next, 2);
  await expect(page.getByText(say.late)).toBeVisible();
  await choose(group(page), ['false']);
  found.push(...(await axeFaults(page, 'late')));
  await onTo(page, 'review');
  await expect(page.getByText(say.reviewCount(2, 1, 0))).toBeVisible();
  await enter(button(page, say.submit));
  await expect(heading(page)).toHaveText('1 of 3 points: 33 %');
  await expect(page.getByText(testResult.unanswered(2, true))).toBeVisible();
  await expect(page.getByText('With them it is 2 of 3 points: 67 %.')).toBeVisible();
  await expect(page.locator('.key-rows > li').nth(1)).toContainText(testResult.lateAnswer.toLowerCase());
  found.push(...(await axeFaults(page, 'result')));
  expect(found).toEqual([]);
});

test('The next attempt waits for its time, and then brings the form that was not seen', async ({ page }) => {
  await beginAtNoon(page);
  await expect(page.locator('main legend')).toHaveText('Who says how much time somebody gets?');
  await onTo(page, 'review');
  await enter(button(page, say.submit));
  await enter(button(page, testResult.toStart));
  await expect(page.getByText(/^It opens again on/)).toBeVisible();
  await enter(button(page, say.again));
  await expect(page.getByText(/^It opens again on/)).toBeVisible();
  await at(page, 61);
  await page.reload();
  await expect(page.getByText(say.form('B'))).toBeVisible();
  await enter(button(page, say.again));
  await expect(heading(page)).toContainText(say.question(1, 3));
  await expect(page.locator('main legend')).toContainText('Ten minutes are the standard.');
});
