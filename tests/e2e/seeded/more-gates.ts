import { question as say, scenario, steps } from '../../../src/messages/en/index.ts';
import { guide } from '../drivers.ts';
import { faultsOf } from '../probes/every.ts';
import { ownColours, ringless } from '../probes/forced.ts';
import { unheard } from '../probes/live.ts';
import { menuFaults } from '../probes/menu.ts';
import { unwarned } from '../probes/no-script.ts';
import { untitledPaper } from '../probes/paper.ts';
import { pressFaults, silentAgain } from '../probes/press.ts';
import { journeyFaults, journeys, overFaults } from '../probes/screens.ts';
import { begunSheet, moment, story } from '../probes/surfaces.ts';
import { switchFaults } from '../probes/theme.ts';
import { titleFaults } from '../probes/titles.ts';
import { saidWhileTyping } from '../probes/voice.ts';
import { begin, onTo, tests } from '../sitting.ts';
import { open, places } from '../states.ts';
import { expect, type Page } from '../test.ts';

// The checks of what one does and where one is then, each with one page that it is held against.

type Look = (page: Page) => Promise<string[]>;

const calm = { reducedMotion: 'reduce' } as const;
const lesson = `${guide}lessons/choosing/`;
const at =
  (address: string, look: Look): Look =>
  async (page) => {
    await open(page, address);
    return look(page);
  };
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first();

export const moreGates = {
  'probes, a lesson': { options: calm, look: at(places.lesson, faultsOf) },
  'probes, a decision': {
    options: calm,
    look: async (page: Page) => {
      // The options are shuffled, and not every choice changes how things stand.
      do await story(page, 'outcome');
      while ((await page.locator('.changed').count()) === 0);
      return faultsOf(page);
    },
  },
  'probes, a test result': {
    options: calm,
    look: async (page: Page) => {
      await begin(page, tests.untimed);
      await onTo(page, 'review');
      await page.locator('.review .button.first').click();
      await expect(page.locator('.quiz-result h1')).toBeFocused();
      return faultsOf(page);
    },
  },
  rings: { options: calm, look: at(lesson, ringless) },
  'own colours': { options: calm, look: at(places.home, ownColours) },
  switch: { options: calm, look: at(lesson, switchFaults) },
  menu: { options: calm, look: at(places.home, menuFaults) },
  journey: { look: (page: Page) => journeyFaults(page, journeys.quiz) },
  'time over': { look: overFaults },
  titles: { look: (page: Page) => titleFaults(page, [places.lesson, places.quiz, places.record, places.home]) },
  press: {
    options: calm,
    look: async (page: Page) => {
      await story(page, 'outcome');
      return pressFaults(page, '.decision .feedback');
    },
  },
  again: { look: at(lesson, (page) => silentAgain(page, say.check)) },
  typing: { look: at(`${guide}lessons/writing/`, (page) => saidWhileTyping(page, 'On Monday ')) },
  'live, hints': {
    look: at(`${guide}lessons/helping/`, (page) =>
      unheard(page, 'hint', async () => {
        await button(page, /^Hint/).click();
        await expect(page.locator('[data-part="hints"] p')).toHaveCount(1);
      }),
    ),
  },
  'live, a file': {
    look: async (page: Page) => {
      await begunSheet(page);
      return unheard(page, 'file', async () => {
        await button(page, steps.files.md).click();
        await expect(page.getByRole('status').getByText(/is handed to your browser/)).toBeVisible();
      });
    },
  },
  'taken back': {
    look: async (page: Page) => {
      await story(page, 'outcome');
      return unheard(page, 'take it back', async () => {
        await button(page, scenario.takeBack).click();
        await expect(page.getByText(scenario.isTakenBack)).toBeVisible();
      });
    },
  },
  'paper, halfway': {
    look: async (page: Page) => {
      await moment(page);
      return untitledPaper(page);
    },
  },
  'warned without scripts': {
    options: { javaScriptEnabled: false },
    look: async (page: Page) => {
      await page.goto(places.lesson);
      return unwarned(page);
    },
  },
} as const;
