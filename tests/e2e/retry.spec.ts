import { reply, retry as say, question as words } from '../../src/messages/en/index.ts';
import { check, enter, tabTo } from './keys.ts';
import { axeFaults } from './probes/axe.ts';
import { said } from './probes/live.ts';
import { open } from './states.ts';
import { alive, expect, type Page, test } from './test.ts';

const lesson = '/lessons/a-real-apology/';

const rated = (page: Page) => page.locator('#q-sorry-boilers');
const keyed = (page: Page) => page.locator('#q-sorry-missing');
const strong = (page: Page) => page.locator('#q-sorry-its-fine');
const atEnd = (page: Page) => page.locator('.onward').getByRole('button');
const next = (page: Page) => page.locator('[data-question]').getByRole('button', { name: say.next });

/** Answers three questions: one costly, one wrong, one strong. */
async function answerThree(page: Page): Promise<void> {
  await check(rated(page), ['any-inconvenience']);
  await check(keyed(page), ['cost']);
  await check(strong(page), ['cost-and-noon']);
}

test('By keyboard: all that was not strong opens at once, each leads to the next, and the last says how it went', async ({
  page,
}) => {
  await open(page, lesson);
  await answerThree(page);
  await expect(atEnd(page)).toHaveText(say.weak(2));
  const found = await axeFaults(page, 'offered');

  await enter(atEnd(page));
  await expect(rated(page).locator('input').first()).toBeFocused();
  await expect(rated(page).locator('legend')).toBeInViewport();
  for (const one of [rated(page), keyed(page)]) {
    await expect(one).toHaveAttribute('data-state', 'open');
    await expect(one.locator('input:checked')).toHaveCount(0);
  }
  await expect(strong(page)).toHaveAttribute('data-state', 'checked');
  await expect(strong(page).locator('.feedback')).toBeVisible();
  await expect(next(page)).toHaveCount(0);

  // Arrow keys choose; nothing is submitted. The first of the round is strong now, and says no more than usual.
  await check(rated(page), ['wrong-price']);
  await expect(atEnd(page)).toHaveText(say.left(1));
  found.push(...(await axeFaults(page, 'in the round')));
  await enter(next(page), 'Shift+Tab');
  await expect(keyed(page).locator('input').first()).toBeFocused();
  await expect(keyed(page).locator('legend')).toBeInViewport();

  await page.keyboard.press('ArrowDown');
  await tabTo(keyed(page).getByRole('button', { name: words.check, exact: true }));
  const result = `${reply.saved} ${say.result(2, 2)}`;
  const { heard, silent } = await said(page, async () => {
    await page.keyboard.press('Enter');
    await expect(keyed(page).getByRole('status')).toHaveText(result);
  });
  expect({ heard, silent }).toEqual({ heard: [result], silent: [] });
  await expect(keyed(page).locator('.feedback h4')).toBeFocused();
  await expect(next(page)).toHaveCount(0);
  await expect(atEnd(page)).toHaveCount(0);
  found.push(...(await axeFaults(page, 'after the round')));
  expect(found).toEqual([]);
});

test('A reload ends the round and loses nothing: the button counts again from the record', async ({ page }) => {
  await open(page, lesson);
  await answerThree(page);
  await page.reload();
  await alive(page);
  await expect(rated(page)).toHaveAttribute('data-state', 'folded');
  await expect(atEnd(page)).toHaveText(say.weak(2));
  await enter(atEnd(page));
  await expect(rated(page).locator('input').first()).toBeFocused();
  await expect(strong(page)).toHaveAttribute('data-state', 'folded');
  await check(rated(page), ['wrong-price']);

  await page.reload();
  await alive(page);
  await expect(keyed(page)).toHaveAttribute('data-state', 'folded');
  await expect(atEnd(page)).toHaveText(say.weak(1));
  await enter(atEnd(page));
  // What is got wrong again in the round is said, and can be tried again.
  await tabTo(keyed(page).locator('fieldset'));
  await page.keyboard.press('Space');
  await enter(keyed(page).getByRole('button', { name: words.check, exact: true }));
  await expect(keyed(page).getByRole('status')).toHaveText(`${reply.saved} ${say.result(0, 1)}`);
  await expect(atEnd(page)).toHaveText(say.weak(1));
});

test('What is begun in a question of the round stays when the learner comes back to it from the end', async ({
  page,
}) => {
  await open(page, lesson);
  await answerThree(page);
  await expect(atEnd(page)).toHaveText(say.weak(2));
  await enter(atEnd(page));
  await expect(rated(page).locator('input').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(atEnd(page)).toHaveText(say.left(2));
  await enter(atEnd(page));
  await expect(rated(page).locator('input').nth(1)).toBeChecked();
  await expect(rated(page)).toHaveAttribute('data-state', 'open');
});

test('Answers from before the modules count too', async ({ page }) => {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'commit' });
  await expect(page.locator('footer.foot')).toBeVisible();
  await rated(page).locator('label').first().click();
  await rated(page).getByRole('button', { name: words.check, exact: true }).click();
  await expect(rated(page).locator('.feedback h4')).toBeFocused();
  arrive();
  await alive(page);
  await expect(atEnd(page)).toHaveText(say.weak(1));
});

test('Where nothing is right or wrong, and where all is strong, nothing is offered; paper has none of it', async ({
  page,
}) => {
  await open(page, '/goldseam-guide/lessons/reading-and-reflecting/');
  await check(page.locator('[data-kind="scale"]'), [
    (await page.locator('[data-kind="scale"] input').first().getAttribute('value')) ?? '',
  ]);
  await page.locator('[data-kind="reflect"] textarea').fill('I would say so at once.');
  await page
    .locator('[data-kind="reflect"]')
    .getByRole('button', { name: /Compare/ })
    .click();
  const end = page.locator('[data-retry]');
  await expect(end).toHaveAttribute('data-alive', '');
  await expect(atEnd(page)).toHaveCount(0);

  await open(page, lesson);
  await check(strong(page), ['cost-and-noon']);
  await expect(end).toHaveAttribute('data-alive', '');
  await expect(atEnd(page)).toHaveCount(0);

  await page.reload();
  await alive(page);
  await check(rated(page), ['any-inconvenience']);
  await expect(atEnd(page)).toHaveText(say.weak(1));
  await page.emulateMedia({ media: 'print' });
  await expect(atEnd(page)).toHaveCount(0);
});
