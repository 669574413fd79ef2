import { quiz, scenario } from '../../src/messages/en/index.ts';
import { enter } from './keys.ts';
import { untitledPaper } from './probes/paper.ts';
import { journeyFaults, journeys, overFaults } from './probes/screens.ts';
import { titleFaults } from './probes/titles.ts';
import { button } from './sitting.ts';
import { open, places } from './states.ts';
import { addresses, expect, test } from './test.ts';

test('no two pages share a title', async ({ page }) => {
  expect(await titleFaults(page, await addresses())).toEqual([]);
});

for (const [name, journey] of Object.entries(journeys)) {
  test(`each screen of a ${name} has a title of its own, and Back from the end shows each as it was`, async ({
    page,
  }) => {
    expect(await journeyFaults(page, journey)).toEqual([]);
  });
}

test('Back from a result shows what was chosen, to be read and not to be changed', async ({ page }) => {
  await journeyFaults(page, journeys.quiz);
  await page.goForward();
  await expect(page.locator('.moment h1')).toBeFocused();
  await expect(page.locator('.moment input').first()).toBeChecked();
  await page.locator('.moment input').nth(1).click({ force: true });
  await expect(page.locator('.moment input').first()).toBeChecked();
  await expect(page.getByText(quiz.finished)).toBeVisible();
});

test('a decision that is taken back is said to be, and the focus is on it', async ({ page }) => {
  await open(page, places.story);
  await journeys.story.onward(page);
  await page.locator('.decision input').nth(1).check();
  await enter(button(page, scenario.choose));
  await enter(button(page, scenario.takeBack));
  await expect(page.locator('.decision input').nth(1)).toBeFocused();
  await expect(page.getByRole('status').getByText(scenario.isTakenBack)).toBeVisible();
});

test('where the time ends while the focus is on the clock, it goes to what is said of it', async ({ page }) => {
  expect(await overFaults(page)).toEqual([]);
});

test('a quiz, a test and a story that are printed halfway say what they are', async ({ page }) => {
  const found: string[] = [];
  for (const { start, onward } of Object.values(journeys)) {
    await page.emulateMedia({ media: 'screen' });
    await start(page);
    await onward(page);
    await expect(page.locator('main :is(h1, h3):focus')).toHaveCount(1);
    found.push(...(await untitledPaper(page)));
  }
  expect(found).toEqual([]);
});
