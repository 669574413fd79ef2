import { quiz as quizSays, record, reply, result, scenario, sheet, timed } from '../../src/messages/en/index.ts';
import { alive, expect, type Page } from './test.ts';

/** One page of each sort; what costs too much for every page runs on these. */
export const places = {
  home: '/',
  outline: '/lessons/',
  lesson: '/lessons/first-minute/',
  cards: '/conflicts/',
  playbook: '/lessons/finish/',
  quiz: '/quizzes/six-moments/',
  record: '/record/',
  story: '/scenarios/text-to-the-client/',
  handout: '/scenarios/text-to-the-client/handout/',
  now: '/now/',
  text: '/accessibility/',
} as const;

/** Questions with options to pick and nothing else to do first; the other kinds have drivers.ts. */
export const withOptions = ['choice', 'choices', 'true-false', 'spot']
  .map((kind) => `[data-question][data-kind="${kind}"]:not(:has(.sure))`)
  .join(', ');

/** What can be done to all such questions of a page at once, in an order in which each follows from the last. */
export const questionStates = ['empty', 'chosen', 'right', 'wrong'] as const;
export type QuestionState = (typeof questionStates)[number];

/** Puts every question of the page that has options into a state, through its own controls. */
export async function putQuestions(page: Page, state: QuestionState): Promise<void> {
  await page.evaluate(
    ([wanted, questions]) => {
      const press = (section: Element, part: string) =>
        section.querySelector<HTMLButtonElement>(`[data-part="${part}"]`)?.click();
      for (const section of document.querySelectorAll<HTMLElement>(questions)) {
        if (section.dataset.state !== 'open') press(section, 'again');
        const content = section.querySelector('template')?.content;
        const options = [...(content?.querySelectorAll<HTMLElement>('[data-option]') ?? [])];
        const fits = (option: HTMLElement) => option.dataset.key === '' || option.dataset.rating === 'strong';
        const worst = options.filter((option) => option.dataset.rating === 'costly');
        const misfits = worst.length > 0 ? worst : options.filter((option) => !fits(option));
        const meant = wanted === 'wrong' ? misfits : options.filter(fits);
        const picks = 'several' in section.dataset ? meant : meant.slice(0, 1);
        const ids = wanted === 'empty' ? [] : picks.map((option) => option.dataset.option);
        for (const input of section.querySelectorAll('input')) {
          if (input.checked !== ids.includes(input.value)) input.click();
        }
        if (wanted !== 'chosen') press(section, 'check');
      }
    },
    [state, withOptions] as const,
  );
  const all = await page.locator(withOptions).count();
  const said = { empty: /^(Choose|Mark)/, chosen: /^((Choose|Mark).*)?$/, right: reply.saved, wrong: reply.saved }[
    state
  ];
  // Other parts of the page follow once the answer is written.
  await expect(page.locator(withOptions).locator('[data-part="status"]')).toHaveText(Array(all).fill(said));
  if (all === 0 || said !== reply.saved) return;
  await expect(page.locator('[data-retry]')).toHaveAttribute('data-alive', '');
  if (state === 'wrong') await expect(page.locator('[data-retry]').getByRole('button')).toBeVisible();
}

/** Opens a page and waits until its islands are alive; pages without any are alive at once. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if ((await page.locator('[data-island]').count()) > 0) await alive(page);
  // Text that is measured or photographed must stand in its own face.
  await page.evaluate(() => document.fonts.ready);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });

/** Takes the quiz from its first moment to the result; chooses the option at `choice` each time. */
export async function takeForm(page: Page, choice = 0): Promise<void> {
  const finish = button(page, quizSays.finish);
  for (let last = false; !last; ) {
    last = await finish.isVisible();
    await page.locator('.moment input').nth(choice).check();
    const heading = (await page.locator('.moment h1').textContent()) ?? '';
    await button(page, last ? quizSays.finish : quizSays.next).click();
    if (!last) await expect(page.locator('.moment h1')).not.toHaveText(heading);
  }
  await expect(page.locator('.quiz-result h1')).toBeFocused();
}

/** The screens of the quiz, each reached from the one before. */
export const quizStates: Record<string, (page: Page) => Promise<void>> = {
  intro: async (page) => open(page, places.quiz),
  moment: async (page) => {
    // Its name says whether something was begun before.
    await page.locator('[data-early="begin"]').click();
    await expect(page.locator('.moment h1')).toBeFocused();
  },
  'moment, empty next': async (page) => {
    await button(page, quizSays.next).click();
    await expect(page.getByRole('status').getByText(quizSays.empty)).toBeVisible();
  },
  'moment, chosen': async (page) => page.locator('.moment input').first().check(),
  result: async (page) => takeForm(page, 1),
  'result, growth': async (page) => {
    await button(page, /^Take form/).click();
    await takeForm(page, 2);
    await expect(page.getByRole('heading', { name: result.growth })).toBeVisible();
  },
  'intro, deleted': async (page) => {
    await button(page, result.drop).click();
    await expect(page.getByText(record.dropped)).toBeVisible();
  },
};

/** The screens of a story, each reached from the one before. */
export const storyStates: Record<string, (page: Page) => Promise<void>> = {
  setting: async (page) => open(page, places.story),
  decision: async (page) => {
    await page.locator('.setting .button.first').click();
    await expect(page.locator('.decision')).toBeVisible();
  },
  'decision, empty': async (page) => {
    await button(page, scenario.choose).click();
    await expect(page.getByRole('status').getByText(scenario.empty)).toBeVisible();
  },
  outcome: async (page) => {
    await page.locator('.decision input').first().check();
    await button(page, scenario.choose).click();
    await expect(page.getByRole('heading', { name: scenario.happens })).toBeFocused();
  },
  ending: async (page) => {
    while ((await page.locator('.ending').count()) === 0) {
      await page.locator('.feedback .button.first').click();
      await expect(page.locator('.decision form:not(:has([aria-disabled])), .ending')).toHaveCount(1);
      if ((await page.locator('.ending').count()) > 0) break;
      await page.locator('.decision input').last().check();
      await button(page, scenario.choose).click();
      await expect(page.getByRole('heading', { name: scenario.happens })).toBeFocused();
    }
    for (const other of await page.locator('.other').all()) await other.locator('summary').click();
  },
  'setting, deleted': async (page) => {
    await button(page, scenario.drop).click();
    await expect(page.getByText(record.dropped)).toBeVisible();
  },
};

/** The states of the worksheets on a page that has timed steps and an if-then plan. */
export const sheetStates: Record<string, (page: Page) => Promise<void>> = {
  running: async (page) => {
    await button(page, timed.start).click();
    await expect(page.locator('.clock progress')).toBeVisible();
  },
  'line with a hint': async (page) => {
    while (await button(page, timed.next).isVisible()) await button(page, timed.next).click();
    await page.locator('.line textarea').fill('I will quietly delete it, because I am useless.');
    await page.locator('.line textarea').blur();
    await expect(page.locator('.line .hint')).toHaveCount(2);
  },
  'plan filled, notes kept': async (page) => {
    for (const list of await page.locator('.chips').all()) await list.getByRole('button').first().click();
    await page.locator('.privacy').getByLabel(sheet.keep).first().check();
    await expect(page.getByText(sheet.kept).first()).toBeVisible();
  },
  'notes deleted': async (page) => {
    await button(page, sheet.delete).first().click();
    await button(page, sheet.deleteYes).click();
    await expect(page.getByText(sheet.deleted).first()).toBeVisible();
  },
};
