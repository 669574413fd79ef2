import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../src/authoring/setup/browser.ts';
import { record } from '../../src/messages/en/index.ts';
import { check, enter, take } from './keys.ts';
import { alive, expect, type Page, test } from './test.ts';

const lesson = '/lessons/first-minute/';
const quiz = '/quizzes/six-moments/';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const state = (page: Page) =>
  page
    .getByRole('region', { name: 'Lessons', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'The first minute' });
const setBack = 'Your record is set back to the start.';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
}

/** Answers one question and opens the record. */
async function answerOne(page: Page): Promise<void> {
  await open(page, lesson);
  const question = page.locator('[data-question]').first();
  await check(question, [await question.locator('input').first().inputValue()]);
  await open(page, '/record/');
  await expect(state(page)).toContainText('Started');
}

test('A reset sets the record back in every open tab, and Undo in either brings it back', async ({ page, context }) => {
  await answerOne(page);
  const other = await context.newPage();
  await open(other, '/record/');
  await expect(state(other)).toContainText('Started');
  await button(page, 'Set my record back to the start').click();
  await expect(page.getByText(setBack)).toBeVisible();
  for (const tab of [page, other]) await expect(state(tab)).toContainText('Not started');
  await page.reload();
  await expect(button(page, 'Undo')).toBeVisible();
  await expect(state(page)).toContainText('Not started');

  await button(other, 'Undo').click();
  await expect(other.getByText('Your record is as it was before.')).toBeVisible();
  for (const tab of [page, other]) {
    await expect(state(tab)).toHaveText(/minuteStarted$/);
    await expect(button(tab, 'Undo')).toHaveCount(0);
  }
  await page.reload();
  await expect(state(page)).toHaveText(/minuteStarted$/);
});

test('Deleting everything asks once, then takes facts and notes in every open tab, for good', async ({
  page,
  context,
}) => {
  await open(page, lesson);
  await page.locator('#if-first-minute-cue').fill('my stomach drops');
  await answerOne(page);
  await expect(page.getByText('my stomach drops')).toBeVisible();
  const other = await context.newPage();
  await open(other, '/record/');
  await button(page, 'Delete everything for good').click();
  await expect(button(page, 'Keep it')).toBeFocused();
  await button(page, 'Keep it').click();
  await expect(state(page)).toHaveText(/minuteStarted$/);
  await button(page, 'Delete everything for good').click();
  await button(page, 'Delete for good').click();
  await expect(page.getByText('Everything is deleted from this device.')).toBeVisible();
  for (const tab of [page, other]) {
    await expect(state(tab)).toContainText('Not started');
    await expect(tab.getByText('None at the moment.')).toBeVisible();
    await expect(button(tab, 'Undo')).toHaveCount(0);
    await tab.reload();
    await expect(tab.locator('html')).toHaveAttribute('data-alive', '');
    await expect(state(tab)).toContainText('Not started');
    await expect(tab.getByText('None at the moment.')).toBeVisible();
  }
  await answerOne(other);
});

test('A result can be printed, deleted and brought back', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, quiz);
  await button(page, 'Begin').click();
  await take(page, 0, 'strong');
  const count = (await heading(page).textContent()) ?? '';
  await button(page, 'Print').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await button(page, 'Delete this result').click();
  await expect(page.getByText('This result is deleted.')).toBeVisible();
  await expect(button(page, 'See your last result')).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(heading(page)).toHaveText(count);
  await page.reload();
  await expect(heading(page)).toHaveText(count);
});

test('After the deletion of one result no page says that the whole record is set back', async ({ page }) => {
  await answerOne(page);
  await open(page, quiz);
  await button(page, 'Begin').click();
  await take(page, 0, 'strong');
  await button(page, 'Delete this result').click();
  await expect(page.getByText('This result is deleted.')).toBeVisible();
  await open(page, '/record/');
  await expect(page.getByRole('region', { name: 'Quiz results' }).getByText('None yet.')).toBeVisible();
  await expect(state(page)).toHaveText(/minuteStarted$/);
  await expect(page.getByText(setBack)).toHaveCount(0);
});

test('The keyboard focus is not lost when a result is deleted, brought back, or a deletion is called off', async ({
  page,
}) => {
  const lost = () => page.evaluate(() => document.activeElement === document.body);
  await open(page, quiz);
  await button(page, 'Begin').click();
  await take(page, 0, 'strong');
  await enter(button(page, 'Delete this result'));
  await expect(page.getByText('This result is deleted.')).toBeVisible();
  expect.soft(await lost(), 'after "Delete this result"').toBe(false);
  await enter(button(page, 'Undo'));
  await expect(heading(page)).toContainText('You chose a strong move');
  expect.soft(await lost(), 'after "Undo"').toBe(false);
  await open(page, '/record/');
  await enter(button(page, 'Delete everything for good'));
  await expect(button(page, 'Keep it')).toBeFocused();
  await enter(button(page, 'Keep it'));
  await expect(button(page, 'Delete everything for good')).toBeVisible();
  expect.soft(await lost(), 'after "Keep it"').toBe(false);
});

test('Undo leaves the focus at what it says, and only the last outcome stands', async ({ page }) => {
  await answerOne(page);
  await enter(button(page, 'Set my record back to the start'));
  await expect(page.getByText(setBack)).toBeVisible();
  await enter(button(page, 'Undo'));
  const undone = page.getByText(record.undone);
  await expect(undone).toBeFocused();
  await expect(state(page)).toHaveText(/minuteStarted$/);
  await enter(button(page, record.erase));
  await enter(button(page, record.eraseYes));
  await expect(page.getByText(record.erased)).toBeVisible();
  await expect(undone).toHaveCount(0);
  await expect(button(page, record.erase)).toBeFocused();
});

test('What was deleted of a quiz is undone at that quiz and on the record page, and nowhere else', async ({ page }) => {
  await open(page, quiz);
  await button(page, 'Begin').click();
  await take(page, 0, 'strong');
  await button(page, 'Delete this result').click();
  await expect(page.getByText(record.dropped)).toBeVisible();
  for (const elsewhere of ['/scenarios/text-to-the-client/', lesson]) {
    await open(page, elsewhere);
    await expect(page.getByText(record.dropped)).toHaveCount(0);
  }
  await open(page, '/record/');
  await button(page, 'Undo').click();
  await expect(page.getByText(record.undone)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Quiz results' }).getByRole('link')).toHaveCount(1);
});

/** Kills the browser that holds the profile, and its whole process group, at once. */
async function kill(context: BrowserContext, profile: string): Promise<void> {
  const [pid] = /\d+$/.exec(await readlink(join(profile, 'SingletonLock'))) ?? [];
  const gone = context.waitForEvent('close');
  process.kill(-Number(pid), 'SIGKILL');
  await gone;
}

test('An answer that was said to be saved survives the killing of the browser, three times', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'goldseam-'));
  for (const n of [0, 1, 2, 3]) {
    const options = { executablePath: findBrowser() ?? '', args: browserArgs };
    const context = await chromium.launchPersistentContext(profile, options);
    const page = await context.newPage();
    await open(page, new URL(lesson, baseURL).href);
    const questions = page.locator('[data-question]');
    for (let earlier = 0; earlier < n; earlier++) {
      await expect(questions.nth(earlier).getByRole('status')).toContainText('You checked this before');
    }
    // Waits until it says that it is saved.
    await check(questions.nth(n), [await questions.nth(n).locator('input').first().inputValue()]);
    await kill(context, profile);
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
