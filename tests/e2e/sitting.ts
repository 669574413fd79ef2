import { assessment as say } from '../../src/messages/en/index.ts';
import { enter } from './keys.ts';
import { alive, expect, type Page } from './test.ts';

// What tests of assessments do again and again.

export const tests = {
  untimed: '/goldseam-guide/quizzes/guide-assessment/',
  timed: '/goldseam-guide/quizzes/guide-timed/',
  ofEveryKind: '/goldseam-guide/quizzes/guide-every-kind/',
} as const;

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

/** Opens the page of a test and begins, by keyboard. */
export async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
  await expect(page.getByRole('main').getByRole('button', { name: /^(Begin|Take it again)$/ })).toBeVisible();
  await enter(page.locator('[data-early="begin"]'));
  await expect(heading(page)).toBeFocused();
}

/** Goes to a question or the review of the attempt that is open. */
export async function onTo(page: Page, where: number | 'review'): Promise<void> {
  const name = where === 'review' ? say.review : `Question ${where} of`;
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    where === 'review' ? 'review' : `question-${where}`,
  );
  await expect(heading(page)).toContainText(name);
  await expect(heading(page)).toBeFocused();
}

/** Presses a button that leads to another question. */
export async function step(page: Page, name: string, number: number): Promise<void> {
  await enter(button(page, name));
  await expect(heading(page)).toContainText(`Question ${number} of`);
  await expect(heading(page)).toBeFocused();
}

/** The questions of the open attempt and the options of each, in the order of the screen. */
export async function orderOf(page: Page): Promise<string[]> {
  const order: string[] = [];
  for (let number = 1; number <= 6; number++) {
    await onTo(page, number);
    const stem = await page.locator('main legend').textContent();
    const options = await page
      .locator('main fieldset input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    // What is typed into a text field is no option.
    const typed = (await page.locator('main fieldset [type="text"]').count()) > 0;
    order.push([stem, ...(typed ? [] : options)].join(' | '));
  }
  return order;
}

/** Has the page measure time by the clock that the test sets, as on a device whose clock nobody touches. */
export const measureByClock = (page: Page) =>
  page.addInitScript(() => {
    performance.now = () => Date.now() - Date.UTC(2020, 0);
  });
