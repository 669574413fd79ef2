import { question, quiz as quizSays, record as recordSays, result, sheet, timed } from '../../src/messages/en/index.ts';
import { alikeWhenChosen, paleEdges } from './probes/contrast.ts';
import { faultsOf } from './probes/every.ts';
import { pressed } from './probes/focus.ts';
import { unheard } from './probes/live.ts';
import { longWordFaults, reflowFaults } from './probes/reflow.ts';
import { moment, surfaces } from './probes/surfaces.ts';
import { tabFaults } from './probes/tab.ts';
import { changedByTime, waitForLong } from './probes/time.ts';
import { open, places, putQuestions, sheetStates, takeForm } from './states.ts';
import { addresses, expect, portions, test } from './test.ts';

const all = await addresses();

test.use({ reducedMotion: 'reduce' });

for (const { name, some } of portions(all)) {
  test(`sound, with nothing lost when it is narrow, large or spaced: ${name}`, async ({ page }) => {
    const found: string[] = [];
    for (const address of some) {
      await open(page, address);
      const faults = [...(await faultsOf(page)), ...(await reflowFaults(page))];
      found.push(...faults.map((fault) => `${address}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

for (const [name, put] of Object.entries(surfaces)) {
  test(`${name}: Tab reaches every control once, in order, free and with a ring`, async ({ page }) => {
    await put(page);
    expect(await tabFaults(page)).toEqual([]);
  });

  // As it opens, each page was looked at above.
  if (name in places) continue;
  test(`${name}: sound, and nothing is lost when it is narrow, large or spaced`, async ({ page }) => {
    await put(page);
    expect([...(await faultsOf(page)), ...(await reflowFaults(page))]).toEqual([]);
  });
}

test('a word that is longer than a phone is wide breaks, wherever an author writes one', async ({ page }) => {
  const lessons = ['arranging', 'choosing', 'reading-and-reflecting', 'writing', 'worksheets'];
  const story = '/goldseam-guide/scenarios/guide-borrowed-ladder/';
  const found: string[] = [];
  for (const address of [
    ...lessons.map((name) => `/goldseam-guide/lessons/${name}/`),
    ...['handout/', 'facilitator/'].map((part) => story + part),
    '/goldseam-guide/quizzes/guide-every-kind/answers/',
    ...[places.home, places.outline, places.record, places.cards],
  ]) {
    await open(page, address);
    found.push(...(await longWordFaults(page)).map((fault) => `${address}: ${fault}`));
  }
  for (const name of ['a result', 'a decision taken', 'a moment'] as const) {
    await surfaces[name]?.(page);
    found.push(...(await longWordFaults(page)).map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test.describe('edges', () => {
  // Three device pixels to one of CSS, so that soft edges of thin lines do not count as their colour.
  test.use({ deviceScaleFactor: 3 });
  for (const theme of ['light', 'dark'] as const) {
    test(`controls stand out by 3:1 in ${theme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const found: string[] = [];
      for (const place of ['filled worksheets', 'a result', 'a moment', 'record', 'lesson']) {
        await surfaces[place]?.(page);
        found.push(...(await paleEdges(page)).map((fault) => `${place}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`chosen and unchosen differ, ${Object.entries(media).flat().join(' ')}`, async ({ page }) => {
    await page.emulateMedia(media);
    await open(page, places.lesson);
    const found = await alikeWhenChosen(page, [
      '.option [type="radio"]',
      '.option [type="checkbox"]',
      '.chip',
      '.privacy input',
    ]);
    await moment(page);
    found.push(...(await alikeWhenChosen(page, ['.moment input'])));
    expect(found).toEqual([]);
  });
}

test('a live region stands before it speaks, at every act', async ({ page }) => {
  const main = page.getByRole('main');
  const found: string[] = [];
  const hear = async (name: string, act: () => Promise<unknown>) => found.push(...(await unheard(page, name, act)));
  const press = (button: string, text: string) =>
    hear(button, async () => {
      await main.getByRole('button', { name: button }).first().click();
      await expect(main.getByText(text).first()).toBeVisible();
    });
  await open(page, places.lesson);
  await hear('empty check', () => putQuestions(page, 'empty'));
  await hear('check', () => putQuestions(page, 'right'));
  await sheetStates['running']?.(page);
  while (await main.getByRole('button', { name: timed.next }).isVisible())
    await page.getByText(timed.next, { exact: true }).click();
  await hear('hint', async () => sheetStates['line with a hint']?.(page));
  await main.getByRole('button', { name: sheet.delete }).first().click();
  await press(sheet.deleteYes, sheet.deleted);
  await open(page, places.record);
  await press(recordSays.reset, recordSays.resetDone);
  await press(recordSays.undo, recordSays.undone);
  await moment(page);
  await press(quizSays.next, quizSays.empty);
  await takeForm(page);
  await press(result.drop, recordSays.dropped);
  expect(found).toEqual([]);
});

test('twenty hours change nothing on a question, a moment and a running worksheet', async ({ page }) => {
  await page.clock.install();
  const ways = [
    () => surfaces['a checked lesson']?.(page),
    () => putQuestions(page, 'chosen'),
    () => sheetStates['running']?.(page),
    async () => {
      await moment(page);
      await page.locator('.moment input').first().check();
    },
  ];
  for (const way of ways) {
    await way();
    await expect(page.getByText('Checked.')).toHaveCount(0);
    expect(await changedByTime(page)).toEqual([]);
  }
});

// The whole course by keyboard alone is walked in full-track.spec.ts; here: no press of a key leaves focus nowhere.
test('focus is somewhere after every control that goes away', async ({ page }) => {
  const main = page.getByRole('main');
  const button = (name: string | RegExp) => main.getByRole('button', { name }).first();
  const heading = page.locator('h1:focus, h4:focus');
  await open(page, places.lesson);
  await putQuestions(page, 'chosen');
  await pressed(page, button(question.check), heading);
  await pressed(page, button(question.again), button(question.check));
  await pressed(page, button(timed.start), heading);
  await pressed(page, button(timed.pause), button(timed.goOn));
  await pressed(page, button(timed.goOn), button(timed.pause));
  await pressed(page, button(timed.stay), main.getByText(timed.staying));
  await pressed(page, button(timed.next), heading);
  await pressed(page, button(timed.startOver), button(timed.start));
  await pressed(page, page.locator('.chip').first(), page.locator('.chip[aria-pressed="true"]').first());
  await pressed(page, button(sheet.delete), button(sheet.deleteNo));
  await pressed(page, button(sheet.deleteYes), main.getByText(sheet.deleted).first());
  await open(page, places.quiz);
  await main.getByLabel(quizSays.clock).check();
  await pressed(page, button(quizSays.begin), heading);
  await pressed(page, button(quizSays.hideClock), heading.or(main.getByRole('group')).first());
  await page.locator('.moment input').first().check();
  await pressed(page, button(quizSays.next), heading);
  await pressed(page, button(quizSays.back), heading);
  await takeForm(page);
  await pressed(page, button(/^Take form/), heading);
  await pressed(page, button(quizSays.back), button(quizSays.over));
});

test('focus stays where it is when the time of a worksheet is over', async ({ page }) => {
  await page.clock.install();
  await open(page, places.lesson);
  await sheetStates['running']?.(page);
  await page.getByRole('button', { name: timed.pause }).focus();
  await waitForLong(page);
  await expect(page.getByText(timed.over)).toBeVisible();
  await expect(page.locator('body:focus, html:not(:has(:focus))')).toHaveCount(0);
});
