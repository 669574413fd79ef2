import { steps } from '../../../src/messages/en/index.ts';
import { open, places, putQuestions, quizStates, sheetStates, storyStates, takeForm } from '../states.ts';
import { expect, type Page } from '../test.ts';

type Way = (page: Page) => Promise<void>;

const plain = Object.entries(places).map(([name, address]): [string, Way] => [name, (page) => open(page, address)]);

/** Opens the quiz and begins it. */
export async function moment(page: Page): Promise<void> {
  await quizStates['intro']?.(page);
  await quizStates['moment']?.(page);
}

/** Plays a story as far as one of its screens. */
export async function story(page: Page, screen: string): Promise<void> {
  for (const [name, put] of Object.entries(storyStates)) {
    await put(page);
    if (name === screen) return;
  }
}

/** Pages and states that stand for the others, each with the way there. */
export const surfaces: Record<string, Way> = {
  ...Object.fromEntries(plain),
  'a checked lesson': async (page) => {
    await open(page, places.lesson);
    await putQuestions(page, 'wrong');
  },
  'opened cards': async (page) => {
    await open(page, places.cards);
    for (const summary of await page.locator('main summary').all()) await summary.click();
  },
  'filled worksheets': async (page) => {
    await open(page, places.lesson);
    for (const put of Object.values(sheetStates).slice(0, 3)) await put(page);
  },
  'a decision taken': (page) => story(page, 'outcome'),
  'an ending': (page) => story(page, 'ending'),
  'a moment': moment,
  'a result': async (page) => {
    await moment(page);
    await takeForm(page, 1);
  },
};

/** Opens a sheet of steps and begins it, so that there is something to take along. */
export async function begunSheet(page: Page): Promise<void> {
  await open(page, '/goldseam-guide/worksheets/guide-meeting/');
  await page.getByRole('radio', { name: steps.views.yours }).check();
  await page.locator('main :is(textarea, input[type="text"]):visible').first().fill('The new rota');
  await expect(page.getByRole('button', { name: steps.files.md })).toBeVisible();
}
