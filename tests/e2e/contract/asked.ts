import { assessment as say, testResult } from '../../../src/messages/en/index.ts';
import type { QuestionKind } from '../../../src/schemas/question.ts';
import { drivers, type KindDriver } from '../drivers.ts';
import { axeFaults } from '../probes/axe.ts';
import { reflowFaults } from '../probes/reflow.ts';
import { smallTargets } from '../probes/structure.ts';
import { listen, readOn } from '../reader.ts';
import { begin, button, heading, onTo, tests } from '../sitting.ts';
import { alive, expect, type Page } from '../test.ts';

/** The guide's test asks one of each kind, in the order of the drivers. */
const numberOf = (kind: string) => Object.keys(drivers).indexOf(kind) + 1;
export const form = (page: Page) => page.locator('.test-question');

/** What the inputs of the question hold. */
const held = (page: Page) =>
  form(page).evaluate((section) => [
    ...[...section.querySelectorAll<HTMLInputElement>('fieldset :is(input, select, textarea)')].map((one) =>
      /radio|checkbox/.test(one.type) ? one.checked : one.value,
    ),
    ...[...section.querySelectorAll<HTMLElement>('[data-item]')].map((item) => item.dataset.item),
  ]);

/** Holds a kind to being answered in a test with keys alone, kept over a reload, and marked after the submit. */
export async function askedByKeys(page: Page, kind: string, driver: KindDriver): Promise<void> {
  await begin(page, tests.ofEveryKind);
  await onTo(page, numberOf(kind));
  const fresh = await held(page);
  await driver.inTest(form(page));
  const answered = await held(page);
  expect(answered).not.toEqual(fresh);
  await expect(page.locator('.feedback'), 'nothing is said of it before the submit').toHaveCount(0);
  // What is typed is told when the typing pauses or the field is left.
  await page.keyboard.press('Tab');
  await page.reload();
  await alive(page);
  await expect(heading(page)).toContainText(say.question(numberOf(kind), 12));
  expect(await held(page), 'a reload keeps the answer').toEqual(answered);
  await onTo(page, 'review');
  const row = page.locator('.review-rows li').nth(numberOf(kind) - 1);
  await expect(row).toContainText(say.open.nothing);
  await expect(page.getByText(say.reviewCount(1, 11, 0))).toBeVisible();
  await button(page, say.submit).press('Enter');
  const told = page.locator('.key-rows > li').nth(numberOf(kind) - 1);
  const { right, noted } = testResult.outcomes;
  await expect(told.locator('.mark')).toContainText(driver.wrong ? right : noted);
  await expect(page.locator('.key-rows .mark', { hasText: testResult.outcomes.unanswered })).toHaveCount(11);
}

/** What is wrong with a kind in a test to eyes, fingers or a screen reader, before and after it is answered. */
export async function sensesInTest(page: Page, kind: QuestionKind): Promise<string[]> {
  await onTo(page, numberOf(kind));
  const found = [...(await axeFaults(page, `${kind}, fresh`, '.test-question')), ...(await smallTargets(page))];
  await page.emulateMedia({ forcedColors: 'active' });
  const edgeless = await form(page)
    .locator('fieldset :is(input[type="text"], select, textarea, label.option, .button):visible')
    .evaluateAll((all) => all.filter((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1).length);
  if (edgeless > 0) found.push(`${kind}: ${edgeless} controls lose their edges in forced colours`);
  await page.emulateMedia({ forcedColors: null });
  await drivers[kind].inTest(form(page));
  found.push(...(await axeFaults(page, `${kind}, answered`, '.test-question')), ...(await reflowFaults(page)));
  return found;
}

/** Holds a kind in a test to being spoken: its group, and every control by a name of its own. */
export async function spokenInTest(page: Page, kind: QuestionKind): Promise<void> {
  await onTo(page, numberOf(kind));
  const stem = ((await form(page).locator('legend').first().textContent()) ?? '').trim();
  await listen(page, '.test-question form');
  const lines = await readOn(page, `checkbox, ${say.flag}, not checked`);
  await page.evaluate(() => reader.stop());
  expect(lines.some((line) => line.startsWith(`group, ${stem}`))).toBe(true);
  const controls = lines.filter((line) => /^(radio|checkbox|textbox|combobox|button)/.test(line));
  const shown = await form(page).locator('fieldset :is(input, select, textarea, button):visible').count();
  expect(controls.length, `${kind}: every control is read`).toBeGreaterThanOrEqual(shown);
  for (const line of controls) expect(line).toMatch(/^\w+, [\p{L}“]/u);
  expect(new Set(controls).size, `${kind}: each name is its own`).toBe(controls.length);
}
