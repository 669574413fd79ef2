import { assessment, quiz, scenario, testClock } from '../../../src/messages/en/index.ts';
import { begin, measureByClock, tests } from '../sitting.ts';
import { open, places } from '../states.ts';
import { expect, type Page } from '../test.ts';
import { focusFault } from './press.ts';

/** What a screen is to the learner. */
interface Screen {
  address: string;
  title: string;
  heading: string;
}

function here(page: Page): Promise<Screen> {
  return page.evaluate(() => ({
    address: location.pathname + location.hash,
    title: document.title,
    heading: document.querySelector('main :is(h1, .story h3)')?.textContent?.trim() ?? '',
  }));
}

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first();

interface Journey {
  start(page: Page): Promise<void>;
  /** Takes one step, by the screen's own button; gives whether there was one. */
  onward(page: Page): Promise<boolean>;
}

/** The ways through what is shown one screen at a time, from its start to its end. */
export const journeys = {
  quiz: {
    start: (page: Page) => open(page, places.quiz),
    async onward(page: Page) {
      if (await page.locator('.quiz-result').isVisible()) return false;
      const moment = page.locator('.moment');
      if (!(await moment.isVisible())) await page.locator('[data-early="begin"]').click();
      else {
        await moment.locator('input').first().check();
        await button(page, new RegExp(`^(${quiz.next}|${quiz.finish})$`)).click();
      }
      return true;
    },
  },
  test: {
    start: (page: Page) => begin(page, tests.untimed),
    async onward(page: Page) {
      if (await page.locator('.quiz-result').isVisible()) return false;
      const box = page.locator('.test-question :is([type="radio"], [type="checkbox"]:not(.flag input))').first();
      if (await box.isVisible()) await box.check();
      await button(page, new RegExp(`^(${assessment.next}|${assessment.toReview}|${assessment.submit})$`)).click();
      return true;
    },
  },
  story: {
    start: (page: Page) => open(page, places.story),
    async onward(page: Page) {
      if (await page.locator('.ending').isVisible()) return false;
      if (await page.locator('.setting').isVisible()) {
        await page.locator('.setting .button.first').click();
        return true;
      }
      await page.locator('.decision input').last().check();
      await button(page, scenario.choose).click();
      await expect(page.getByRole('heading', { name: scenario.happens })).toBeFocused();
      await page.locator('.feedback .button.first').click();
      return true;
    },
  },
} satisfies Record<string, Journey>;

/**
 * Goes through a journey to its end, and back by the browser's Back. Finds screens whose title is not their own
 * (WCAG 2.4.2), and screens that Back does not show again as they were, or shows without the focus.
 */
export async function journeyFaults(page: Page, { start, onward }: Journey): Promise<string[]> {
  const found: string[] = [];
  await start(page);
  const screens = [await here(page)];
  while (await onward(page)) {
    const before = screens.at(-1)?.address ?? '';
    await expect.poll(async () => (await here(page)).address, 'another screen').not.toBe(before);
    // The title follows in the same breath as the screen.
    await expect(page.locator('main :is(h1, h3):focus')).toHaveCount(1);
    screens.push(await here(page));
  }
  for (const [i, { title, heading }] of screens.entries()) {
    const first = screens.findIndex((one) => one.title === title);
    if (first < i) found.push(`“${heading}” has the title of “${screens[first]?.heading}”: ${title}`);
  }
  for (const screen of screens.slice(0, -1).toReversed()) {
    if (found.length > 2) break;
    await page.goBack();
    await expect.poll(async () => (await here(page)).address, 'the address of the screen before').toBe(screen.address);
    const shown = await page
      .waitForFunction((heading) => document.activeElement?.textContent?.trim() === heading, screen.heading, {
        timeout: 5000,
      })
      .catch(() => undefined);
    const now = await here(page);
    if (now.heading !== screen.heading) found.push(`Back to “${screen.heading}” shows “${now.heading}”`);
    else if (!shown) found.push(`Back to “${screen.heading}” leaves the focus elsewhere`);
    if (now.title !== screen.title) found.push(`Back to “${screen.heading}” has the title ${now.title}`);
  }
  return found;
}

/** Whether the focus is lost with the button for the clock when the time of a test is over. */
export async function overFaults(page: Page): Promise<string[]> {
  const noon = new Date('2030-03-04T12:00:00').getTime();
  await page.clock.setFixedTime(noon);
  await measureByClock(page);
  await begin(page, tests.timed);
  await button(page, testClock.hide).focus();
  await page.clock.setFixedTime(noon + 3_600_000);
  await expect(page.getByText(testClock.notices.over)).toBeVisible();
  const fault = await focusFault(page);
  return fault ? [`${fault} when the time is over`] : [];
}
