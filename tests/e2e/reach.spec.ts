import { quiz as quizSays, question as say, scenario, sheet, steps } from '../../src/messages/en/index.ts';
import { guide } from './drivers.ts';
import { ownColours, ringless } from './probes/forced.ts';
import { unheard } from './probes/live.ts';
import { menuFaults } from './probes/menu.ts';
import { pressFaults, silentAgain } from './probes/press.ts';
import { begunSheet, moment, story, surfaces } from './probes/surfaces.ts';
import { switchFaults } from './probes/theme.ts';
import { saidWhileTyping } from './probes/voice.ts';
import { openSheet } from './sheet.ts';
import { begin, onTo, tests } from './sitting.ts';
import { open, places, takeForm } from './states.ts';
import { expect, type Page, test } from './test.ts';

test.use({ reducedMotion: 'reduce' });

const meeting = `${guide}worksheets/guide-meeting/`;
const at = (address: string) => (page: Page) => open(page, address);

/** Where something can be chosen, of each look that has. */
const chosen: Record<string, (page: Page) => Promise<void>> = {
  'a lesson': at(places.lesson),
  'pieces of a text': at(`${guide}lessons/reading-and-reflecting/`),
  'a moment': moment,
  'the start of a timed test': at(tests.timed),
  'a sheet': at(meeting),
  'filled worksheets': async (page) => surfaces['filled worksheets']?.(page),
};

for (const [name, put] of Object.entries(chosen)) {
  test(`${name}: what is chosen keeps the ring of its focus in forced colours`, async ({ page }) => {
    await put(page);
    expect(await ringless(page)).toEqual([]);
  });
}

for (const name of ['home', 'record', 'filled worksheets', 'a decision taken', 'a result'] as const) {
  test(`${name}: the switch of colours shows what a device shows, and drawings take the reader's own`, async ({
    page,
  }) => {
    await surfaces[name]?.(page);
    expect([...(await switchFaults(page)), ...(await ownColours(page))]).toEqual([]);
  });
}

for (const address of [places.home, places.lesson, places.now]) {
  test(`${address}: the menu of a phone is walked by Tab, goes when it is left, and covers nothing`, async ({
    page,
  }) => {
    await open(page, address);
    expect(await menuFaults(page)).toEqual([]);
  });
}

/** Screens with an address, which a reload brings back, and what is there when they are. */
const screens: Record<string, [put: (page: Page) => Promise<unknown>, ready: string]> = {
  'a moment': [moment, '.moment form'],
  'a result': [
    async (page) => {
      await moment(page);
      await takeForm(page, 1);
    },
    '.quiz-result',
  ],
  'a decision taken': [(page) => story(page, 'outcome'), '.decision .feedback'],
  'an ending': [(page) => story(page, 'ending'), '.debrief'],
  'a question of a timed test': [(page) => begin(page, tests.timed), '.test-question'],
  'a review': [
    async (page) => {
      await begin(page, tests.untimed);
      await onTo(page, 'review');
    },
    '.review',
  ],
  'a sheet': [at(meeting), '[data-island="Steps"][data-alive]'],
};

for (const [name, [put, ready]] of Object.entries(screens)) {
  test(`${name}: the focus is somewhere and in view after every button`, async ({ page }) => {
    await put(page);
    expect(await pressFaults(page, ready)).toEqual([]);
  });
}

test('a second press is never silent', async ({ page }) => {
  const found: string[] = [];
  await open(page, places.lesson);
  found.push(...(await silentAgain(page, say.check)));
  await moment(page);
  found.push(...(await silentAgain(page, quizSays.next)));
  await story(page, 'decision');
  found.push(...(await silentAgain(page, scenario.choose)));
  await begunSheet(page);
  for (const name of [/^Copy/, steps.files.md, sheet.delete]) found.push(...(await silentAgain(page, name)));
  expect(found).toEqual([]);
});

test('nothing is said unasked while somebody types', async ({ page }) => {
  const found: string[] = [];
  for (const address of [places.playbook, `${guide}lessons/writing/`]) {
    await open(page, address);
    found.push(...(await saidWhileTyping(page, 'On Monday I will. Maybe ')).map((fault) => `${address}: ${fault}`));
  }
  // A sheet that has hints for what is typed.
  await openSheet(page, 'apology-builder', 'Yours');
  found.push(...(await saidWhileTyping(page, 'I am sorry, but mistakes were made if ')));
  expect(found).toEqual([]);
});

test('hints and what is taken along are said', async ({ page }) => {
  const press = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first().click();
  await open(page, `${guide}lessons/helping/`);
  const found = await unheard(page, 'hint', async () => {
    await press(/^Hint/);
    await expect(page.locator('[data-part="hints"] p')).toHaveCount(1);
  });
  await begunSheet(page);
  found.push(
    ...(await unheard(page, 'file', async () => {
      await press(steps.files.md);
      await expect(page.getByRole('status').getByText(/is handed to your browser/)).toBeVisible();
    })),
  );
  expect(found).toEqual([]);
});
