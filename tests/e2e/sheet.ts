import { readFile } from 'node:fs/promises';
import type { Download, Locator } from '@playwright/test';
import { enter, tabTo } from './keys.ts';
import { alive, expect, type Page } from './test.ts';

// A learner at a sheet of steps, with nothing but a keyboard.

/** Opens a sheet and goes to one of its views, with the arrow keys. */
export async function openSheet(page: Page, id: string, view: 'Worked example' | 'Half done' | 'Yours'): Promise<void> {
  await page.goto(`/worksheets/${id}/`);
  await alive(page);
  await showView(page, view);
}

export async function showView(page: Page, view: string): Promise<void> {
  const wanted = page.getByRole('radio', { name: view, exact: true });
  await tabTo(page.locator('.switch').first());
  for (let presses = 0; presses < 3 && !(await wanted.isChecked()); presses++) await page.keyboard.press('ArrowRight');
  await expect(wanted).toBeChecked();
}

/** The box with this label, in the sheet or in a part of it. */
export const box = (scope: Page | Locator, name: string | RegExp): Locator =>
  scope.getByRole('textbox', { name, exact: true });

/** A row of a list, by its place. */
export const row = (page: Page, list: string, place: number): Locator =>
  page
    .getByRole('group', { name: list, exact: true })
    .locator('.rows > li')
    .nth(place - 1);

/** Types into a box, which may hold something already. */
export async function write(field: Locator, words: string): Promise<void> {
  await tabTo(field);
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.type(words);
  await expect(field).toHaveValue(words);
  // Hints come when a box is left.
  await field.page().keyboard.press('Tab');
  await field.page().keyboard.press('Shift+Tab');
}

/** Fills in a day, and a time where there is one, digit by digit as its field asks for them. */
export async function writeDay(field: Locator, moment: string): Promise<void> {
  const { keyboard } = field.page();
  const [, year = '', month = '', day = '', hour, minute = ''] =
    /^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+))?$/.exec(moment) ?? [];
  await tabTo(field);
  await keyboard.type(month + day + year);
  if (hour) {
    // A year may have six digits here, so the field waits for more of them.
    await keyboard.press('ArrowRight');
    await keyboard.type(
      String(((Number(hour) + 11) % 12) + 1).padStart(2, '0') + minute + (Number(hour) < 12 ? 'AM' : 'PM'),
    );
  }
  await expect(field).toHaveValue(moment);
}

/** Picks an option of a list to open, by its first letters: those with a key, because others would go where text was last. */
export async function pick(field: Locator, option: string): Promise<void> {
  await tabTo(field);
  await field.page().keyboard.type(/^[ -~]+/.exec(option)?.[0] ?? '');
  await expect(field.locator('option:checked')).toHaveText(option);
}

/** Presses a button that makes a file, and reads the file. */
export async function take(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    enter(page.getByRole('button', { name, exact: true })),
  ]);
  await expect(page.getByText('is handed to your browser')).toBeVisible();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
