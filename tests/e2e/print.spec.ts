import { rating } from '../../src/messages/en/index.ts';
import { inkFaults, paperFaults } from './probes/paper.ts';
import { moment, story } from './probes/surfaces.ts';
import { open, places, putQuestions, sheetStates, takeForm } from './states.ts';
import { expect, type Page, test } from './test.ts';

const sheets: Record<string, (page: Page) => Promise<void>> = {
  'a lesson': async (page) => open(page, places.lesson),
  'a checked lesson': async (page) => {
    await open(page, places.lesson);
    await putQuestions(page, 'right');
  },
  'the conflict cards': async (page) => open(page, places.cards),
  'the quiz on paper': async (page) => open(page, places.quiz),
  'a result': async (page) => {
    await moment(page);
    await takeForm(page, 1);
  },
  'the playbook': async (page) => {
    await open(page, places.lesson);
    await sheetStates['plan filled, notes kept']?.(page);
    await open(page, places.playbook);
    await expect(page.locator('.playbook li')).toHaveCount(1);
  },
  'a debrief': (page) => story(page, 'ending'),
  'a story on paper': async (page) => open(page, places.handout),
  'the outline': async (page) => open(page, places.outline),
  'what to do now': async (page) => open(page, places.now),
};

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const [name, put] of Object.entries(sheets)) {
  test(`${name} goes to paper black on white, whole and without controls, even from dark colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await put(page);
    const onScreen = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await paperFaults(page)).toEqual([]);

    // A busy machine paints what the medium changed some frames later.
    await expect.poll(() => inkFaults(page)).toEqual([]);
    // The screen was dark before, so the paper's white is the print style's doing.
    expect(onScreen).not.toBe('rgb(255, 255, 255)');

    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(0);
  });
}

test('a quiz that was not begun prints its scenes with boxes to tick, and no answers', async ({ page }) => {
  await open(page, places.quiz);
  await page.emulateMedia({ media: 'print' });
  const scenes = page.locator('.paper-questions > li');
  await expect(scenes).toHaveCount(6);
  for (const scene of await scenes.all()) await expect(scene).toBeVisible();
  for (const option of await scenes.getByRole('listitem').all()) {
    expect(await option.evaluate((one) => getComputedStyle(one, '::before').borderTopStyle)).toBe('solid');
  }
  const text = (await page.locator('main').allInnerTexts()).join(' ');
  for (const { word, heading } of Object.values(rating)) {
    expect(text).not.toContain(heading);
    expect(text).not.toMatch(new RegExp(`\\b${word}\\b`));
  }
});

test('colours chosen by hand do not reach the paper', async ({ page }) => {
  await open(page, places.lesson);
  await page.getByRole('radio', { name: 'Dark' }).check();
  const body = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await body()).not.toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print' });
  expect(await body()).toBe('rgb(255, 255, 255)');
  expect(await paperFaults(page)).toEqual([]);
});

test('paper has no field to search in and no clock to choose', async ({ page }) => {
  await open(page, places.quiz);
  await expect(page.locator('.intro .tick')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.intro .tick')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await open(page, '/post-room/lessons/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('the conflict cards print open, as much of them as when each is opened by hand', async ({ page }) => {
  await open(page, places.cards);
  const voices = page.locator('details.voices');
  expect(await voices.count()).toBeGreaterThan(10);
  for (const text of await voices.locator('.voice, .rule').all()) await expect(text).toBeHidden();
  const untouched = pagesOf(await page.pdf({ format: 'A4' }));
  await page.emulateMedia({ media: 'print' });
  for (const text of await voices.locator('.voice, .rule').all()) await expect(text).toBeVisible();
  for (const summary of await voices.locator('summary').all())
    await summary.evaluate((one) => one.parentElement?.setAttribute('open', ''));
  // Opened by hand it fills no more paper than left as it was: what is printed is the whole of it.
  expect(untouched).toBe(pagesOf(await page.pdf({ format: 'A4' })));
});
