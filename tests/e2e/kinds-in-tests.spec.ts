import { replyTyped, assessment as say } from '../../src/messages/en/index.ts';
import type { QuestionKind } from '../../src/schemas/question.ts';
import { askedByKeys, form, sensesInTest, spokenInTest } from './contract/asked.ts';
import { drivers } from './drivers.ts';
import { bringReader } from './reader.ts';
import { begin, button, heading, onTo, tests } from './sitting.ts';
import { alive, expect, test } from './test.ts';

// The contract that every kind of question keeps within a test with one submit. A new kind joins by its entry in drivers.ts.

for (const [kind, driver] of Object.entries(drivers)) {
  test(`${kind} is answered with keys alone, kept, and marked after the submit`, ({ page }) =>
    askedByKeys(page, kind, driver));
}

test('No kind has anything that axe finds, loses an edge or a line, or has a small target', async ({ page }) => {
  await begin(page, tests.ofEveryKind);
  const found: string[] = [];
  for (const kind of Object.keys(drivers)) found.push(...(await sensesInTest(page, kind as QuestionKind)));
  expect(found).toEqual([]);
});

test('Every kind is spoken: its group and every control by a name of its own', async ({ page }) => {
  await bringReader(page);
  await begin(page, tests.ofEveryKind);
  for (const kind of Object.keys(drivers)) await spokenInTest(page, kind as QuestionKind);
});

test('On paper every kind has places to write or to tick, and no answer', async ({ page }) => {
  await page.goto(tests.ofEveryKind);
  await alive(page);
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.paper-questions > li');
  await expect(rows).toHaveCount(Object.keys(drivers).length);
  for (const row of await rows.all()) {
    await expect(row).toBeVisible();
    const places = await row.locator(':is(input, textarea, .box, .line):visible').count();
    expect(places).toBeGreaterThan(0);
  }
  expect(await rows.locator(':is(button, select):visible').count(), 'nothing that only a screen can use').toBe(0);
  expect(await rows.locator('.feedback').count()).toBe(0);
});

test('What was left half done or is no number is said in the review, and own words stay out of the record', async ({
  page,
}) => {
  await begin(page, tests.ofEveryKind);
  const kinds = Object.keys(drivers);
  await onTo(page, kinds.indexOf('match') + 1);
  await form(page).locator('select').first().selectOption({ index: 1 });
  await onTo(page, kinds.indexOf('number') + 1);
  await form(page).getByRole('textbox').fill('soon');
  await button(page, say.next).click();
  await expect(form(page).getByRole('status')).toHaveText(replyTyped.notNumber);
  await onTo(page, kinds.indexOf('reflect') + 1);
  await form(page).getByRole('textbox').fill('Only I shall read this.');
  await onTo(page, 'review');
  const row = (kind: string) => page.locator('.review-rows li').nth(kinds.indexOf(kind));
  await expect(row('match')).toContainText(say.inPart(2));
  await expect(row('number')).toContainText(say.open['no-number']);
  await expect(row('reflect')).toContainText(say.open.nothing);
  await button(page, say.submit).click();
  await expect(heading(page)).toContainText('points');
  const told = page.locator('.key-rows > li').last();
  await expect(told).toContainText('Only I shall read this.');
  const point = told.getByRole('checkbox').first();
  await point.check();
  await page.reload();
  await expect(point).toBeChecked();
  const kept = await page.evaluate(async () => {
    const all: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const request = db.transaction(store).objectStore(store).getAll();
        all.push(
          await new Promise<string>((resolve) => {
            request.onsuccess = () => resolve(JSON.stringify(request.result));
          }),
        );
      }
      db.close();
    }
    return all.join(' ');
  });
  expect(kept).toContain('ge-reflect');
  expect(kept).not.toContain('Only I shall read this.');
});

test('Two presses that are faster than the screen both count', async ({ page }) => {
  await begin(page, tests.ofEveryKind);
  await onTo(page, Object.keys(drivers).indexOf('choices') + 1);
  const boxes = form(page).locator('fieldset [type="checkbox"]');
  await boxes.evaluateAll((all) => {
    for (const box of all.slice(0, 3)) (box as HTMLInputElement).click();
  });
  for (const i of [0, 1, 2]) await expect(boxes.nth(i)).toBeChecked();
  await onTo(page, Object.keys(drivers).indexOf('order') + 1);
  const last = form(page).locator('[data-item]').last();
  const text = await last.locator('.item-text').textContent();
  await last.locator('[data-move="up"]').evaluate((up) => {
    (up as HTMLElement).click();
    (up as HTMLElement).click();
  });
  await expect(form(page).locator('.item-text').nth(2)).toHaveText(String(text));
});

test('An item that was moved keeps the focus on its button, and its place is said', async ({ page }) => {
  await begin(page, tests.ofEveryKind);
  await onTo(page, Object.keys(drivers).indexOf('order') + 1);
  const down = form(page).locator('[data-move="down"]').first();
  const text = await form(page).locator('.item-text').first().textContent();
  await down.focus();
  for (const place of [2, 3]) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: `${text}: place ${place} of 5.` })).toBeVisible();
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('data-move', 'down');
    await expect(focused).toContainText(text ?? '?');
  }
});
