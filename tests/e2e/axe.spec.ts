import { record as recordSays } from '../../src/messages/en/index.ts';
import { axeFaults } from './probes/axe.ts';
import { open, places, putQuestions, questionStates, quizStates, sheetStates, storyStates } from './states.ts';
import { addresses, expect, portions, test } from './test.ts';

const all = await addresses();

test('there are pages to look at', () => {
  expect(all.length).toBeGreaterThan(20);
});

for (const { name, some } of portions(all)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    const found: string[] = [];
    // Each kind is looked at in all its states in kinds.spec.ts; here, how they stand together on a page.
    const seen = new Set<string>();
    for (const address of some) {
      await open(page, address);
      found.push(...(await axeFaults(page, `${address}, fresh`)));
      const kinds = await page
        .locator('[data-question]')
        .evaluateAll((all: HTMLElement[]) => all.map((one) => one.dataset.kind ?? ''));
      if (kinds.every((kind) => seen.has(kind))) continue;
      for (const kind of kinds) seen.add(kind);
      for (const state of questionStates) {
        await putQuestions(page, state);
        found.push(...(await axeFaults(page, `${address}, ${state}`, '[data-question]')));
      }
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on any screen of the quiz', async ({ page }) => {
  const found: string[] = [];
  for (const [state, put] of Object.entries(quizStates)) {
    await put(page);
    found.push(...(await axeFaults(page, state)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on any screen of a story', async ({ page }) => {
  const found: string[] = [];
  for (const [state, put] of Object.entries(storyStates)) {
    await put(page);
    found.push(...(await axeFaults(page, state)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in any state of the worksheets', async ({ page }) => {
  await open(page, places.lesson);
  const found: string[] = [];
  for (const [state, put] of Object.entries(sheetStates)) {
    await put(page);
    found.push(...(await axeFaults(page, state)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing where the record has something to show', async ({ page }) => {
  await open(page, places.lesson);
  await putQuestions(page, 'right');
  await sheetStates['plan filled, notes kept']?.(page);
  const found: string[] = [];
  for (const address of [places.home, places.outline, places.playbook, places.lesson]) {
    await open(page, address);
    found.push(...(await axeFaults(page, `${address} after practice`)));
  }
  await open(page, places.record);
  for (const name of [recordSays.erase, recordSays.eraseNo, recordSays.reset, recordSays.undo]) {
    found.push(...(await axeFaults(page, `record, before “${name}”`)));
    await page.getByRole('button', { name }).click();
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in opened cards', async ({ page }) => {
  await open(page, places.cards);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await axeFaults(page, 'opened')).toEqual([]);
});
