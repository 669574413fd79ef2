import { course } from './keys.ts';
import { alive, expect, type Page, test } from './test.ts';

const lesson = '/lessons/first-minute/';
const timed = (page: Page) => page.locator('#w-one-minute-reset');
const ifThen = (page: Page) => page.locator('#w-if-first-minute');
const cue = (page: Page) => ifThen(page).getByRole('textbox', { name: 'If', exact: true });
const move = (page: Page) => ifThen(page).getByRole('textbox', { name: 'then I will' });
const button = (scope: ReturnType<typeof timed>, name: string) => scope.getByRole('button', { name, exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(lesson);
  await alive(page);
}

/** Deletes the notes by key. The way out comes first, and the focus is back on the button after either. */
async function deleteNotes(page: Page): Promise<void> {
  const ask = button(ifThen(page), 'Delete my notes');
  // Firefox gives the focus to the front tab alone.
  await page.bringToFront();
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(button(ifThen(page), 'Keep them')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ask).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(ask).toBeFocused();
  await expect(ifThen(page).getByText('Your notes are deleted.')).toBeVisible();
}

async function writePlan(page: Page, first: string, second: string): Promise<void> {
  await cue(page).fill(first);
  await move(page).fill(second);
  await expect(ifThen(page).locator('.plan .say')).toBeVisible();
}

test('The timer of the reset can be paused and gone on with, and nothing closes when it is over', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await button(timed(page), 'Start').click();
  const clock = timed(page).locator('.clock');
  await expect(timed(page).getByRole('heading', { name: 'Part 1 of 3: Pause' })).toBeFocused();
  await page.clock.runFor(5000);
  await button(timed(page), 'Pause the timer').click();
  const left = (await clock.locator('.left').textContent()) ?? '';
  expect(Number.parseInt(left, 10)).toBeLessThanOrEqual(15);
  expect(Number.parseInt(left, 10)).toBeGreaterThan(5);
  await page.clock.runFor(60_000);
  await expect(clock.locator('.left')).toHaveText(left);
  await button(timed(page), 'Go on').click();
  await expect(clock.getByRole('status')).toHaveText('');
  await button(timed(page), 'Pause the timer').focus();
  await page.clock.runFor(60_000);
  // It's said, there is nothing left to pause, and who was on the button isn't nowhere.
  await expect(clock.getByRole('status')).toContainText('The time is over. Nothing closes');
  await expect(clock.getByRole('status')).toBeFocused();
  await expect(clock.getByRole('button')).toHaveCount(0);
  await expect(timed(page).getByRole('heading', { name: 'Part 1 of 3: Pause' })).toBeVisible();
  await button(timed(page), 'Next').click();
  await expect(clock.locator('.left')).toContainText('2');
  await button(timed(page), 'Start over').click();
  await expect(button(timed(page), 'Start')).toBeVisible();
});

test('Stay here turns the timer of a part off', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await button(timed(page), 'Start').click();
  await button(timed(page), 'Stay here').click();
  await page.clock.runFor(120_000);
  await expect(timed(page).locator('.clock')).toContainText('The timer is off. Stay as long as you like.');
  await expect(timed(page).getByRole('heading', { name: 'Part 1 of 3: Pause' })).toBeVisible();
});

test('The reset can be slower, up to ten times, and run without a timer', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await expect(timed(page).getByRole('combobox').locator('option')).toHaveText([
    'No timer',
    '30 seconds',
    '1 minute',
    '2 minutes',
    '5 minutes',
    '10 minutes',
  ]);
  await timed(page).getByRole('combobox').selectOption('10 minutes');
  await button(timed(page), 'Start').click();
  await expect(timed(page).locator('.clock')).toContainText(/^(200|19\d) seconds left/);
  await button(timed(page), 'Start over').click();
  await timed(page).getByRole('combobox').selectOption('No timer');
  await button(timed(page), 'Start').click();
  await expect(timed(page).locator('.clock')).toHaveCount(0);
});

test('A hiding word brings a hint that says why, goes with the word, and never blocks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await button(timed(page), 'Start').click();
  await button(timed(page), 'Next').click();
  await button(timed(page), 'Next').click();
  const line = timed(page).getByRole('textbox', { name: 'My first honest step' });
  const hint = timed(page).locator('.hint');
  await expect(hint).toHaveCount(0);
  await line.pressSequentially('I will quietly fix it');
  await page.keyboard.press('Tab');
  await expect(hint).toHaveText('This may leave someone in the dark. Who needs to hear it from you?');
  await expect(line).toHaveValue('I will quietly fix it');
  await button(timed(page), 'Copy').click();
  await expect(timed(page).getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('I will quietly fix it');
  await line.fill('I tell Lena now that I booked the wrong hall.');
  await page.keyboard.press('Tab');
  await expect(hint).toHaveCount(0);
});

test('Notes stay in their tab: a reload shows them, another tab does not', async ({ page, context }) => {
  await open(page);
  await writePlan(page, 'my stomach drops', 'breathe out twice');
  await page.reload();
  await expect(cue(page)).toHaveValue('my stomach drops');
  const other = await context.newPage();
  await other.goto('/record/');
  await alive(other);
  await expect(other.getByText('None at the moment.')).toBeVisible();
});

test('Notes that are kept on this device are there in another tab, and one button deletes them everywhere', async ({
  page,
  context,
}) => {
  await open(page);
  await writePlan(page, 'my stomach drops', 'breathe out twice');
  await ifThen(page).getByRole('checkbox', { name: 'Keep my notes on this device' }).check();
  const other = await context.newPage();
  await open(other);
  await expect(cue(other)).toHaveValue('my stomach drops');
  await expect(ifThen(other).getByRole('checkbox', { name: 'Keep my notes on this device' })).toBeChecked();

  await deleteNotes(page);
  await expect(cue(page)).toHaveValue('');
  for (const tab of [page, other]) {
    await tab.reload();
    await alive(tab);
    await expect(cue(tab)).toHaveValue('');
  }
});

test('Notes deleted in one tab are gone from another that is open, and do not come back from there', async ({
  page,
  context,
}) => {
  await open(page);
  await ifThen(page).getByRole('checkbox', { name: 'Keep my notes on this device' }).check();
  await writePlan(page, 'my stomach drops', 'breathe out twice');
  const other = await context.newPage();
  await open(other);
  await move(other).fill('ring them');
  await deleteNotes(page);
  await expect(cue(other)).toHaveValue('');
});

test('The wish to keep notes is remembered before the first word is written', async ({ page, context }) => {
  await open(page);
  await ifThen(page).getByRole('checkbox', { name: 'Keep my notes on this device' }).check();
  await page.reload();
  await alive(page);
  await writePlan(page, 'my stomach drops', 'breathe out twice');
  const other = await context.newPage();
  await open(other);
  await expect(cue(other)).toHaveValue('my stomach drops');
});

test('The playbook lists the plans in the very words of the worksheets, each with its lesson', async ({ page }) => {
  await open(page);
  await writePlan(page, 'If I feel the urge to hide it.', 'say it.');
  const plan = (await ifThen(page).locator('.plan .say').textContent()) ?? '';
  expect(plan).toBe('If I feel the urge to hide it, then I will say it.');
  const { lessons } = await course();
  await page.goto(`/lessons/${lessons.at(-1)}/`);
  const playbook = page.locator('.playbook');
  await expect(playbook.getByRole('listitem').locator('.say')).toHaveText([plan]);
  await playbook.getByRole('listitem').getByRole('link').click();
  await expect(page).toHaveURL(`${lesson}#w-if-first-minute`);
  await expect(cue(page)).toHaveValue('If I feel the urge to hide it.');
});
