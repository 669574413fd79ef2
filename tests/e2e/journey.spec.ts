import {
  check,
  choose,
  course,
  enter,
  optionsRated,
  plan,
  playFirst,
  reset,
  sixMoments,
  tabTo,
  take,
  takeMoments,
  titleOf,
} from './keys.ts';
import { recordOpen } from './opened.ts';
import { alive, expect, type Page, test } from './test.ts';

test('A learner goes from the home page to a finished lesson by keyboard alone, and tomorrow goes on where they left', async ({
  page,
  context,
}) => {
  const [quiz, { moves }] = await Promise.all([sixMoments(), course()]);
  const form = quiz.forms[0];
  if (!form) throw new Error('The quiz has no form.');
  const answers = optionsRated(form, ['costly', 'strong', 'strong', 'strong', 'strong', 'strong']);
  const lesson = moves[0]?.lesson.costly ?? '';
  const title = await titleOf(lesson);

  // So that the page stands still when the place is read.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await alive(page);
  await enter(page.getByRole('main').getByRole('link', { name: quiz.call }));
  await expect(page).toHaveURL(`/quizzes/${quiz.id}/`);
  await alive(page);
  await enter(page.getByRole('button', { name: 'Begin' }));

  await test.step('Next without a choice gives a gentle message and stays', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await enter(page.getByRole('button', { name: 'Next moment' }));
    await expect(page.getByRole('status').filter({ hasText: 'Choose one first.' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Moment 1 of 6');
    await tabTo(page.getByRole('main').getByRole('group'), 'Shift+Tab');
  });

  await test.step('Arrow keys select and never submit', async () => {
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('.moment input:checked').inputValue();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.moment input:checked')).not.toHaveValue(first);
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.moment input:checked')).toHaveValue(first);
    await expect(page).toHaveURL(/#moment-1$/);
  });

  await test.step('All six moments lead to a result', async () => {
    await choose(page.getByRole('main').getByRole('group'), answers.slice(0, 1));
    await enter(page.getByRole('button', { name: 'Next moment' }));
    await expect(page).toHaveURL(/#moment-2$/);
    await enter(page.getByRole('button', { name: 'Back', exact: true }));
    await takeMoments(page, answers);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'You chose a strong move in 5 of 6 moments, workable in 0, costly in 1.',
    );
  });

  await enter(page.getByRole('region', { name: `Take “${title}” next` }).getByRole('link', { name: title }));
  await expect(page).toHaveURL(`/lessons/${lesson}/`);
  await alive(page);

  const acts = page.locator('article').locator('[data-question], .worksheet, .story');
  const all = await acts.count();
  expect(all).toBeGreaterThan(3);
  for (let i = 0; i < all; i++) {
    const act = acts.nth(i);
    await test.step(`Act ${i + 1}: ${await act.getAttribute('id')}`, async () => {
      if (await act.evaluate((element) => element.matches('.story'))) return playFirst(act);
      if (await act.locator('.timed').count()) return reset(act, 'I tell Lena that I booked the wrong hall.');
      if (!(await act.getAttribute('data-question'))) return plan(act, 'my stomach drops', 'breathe out twice');
      if (i === 0) {
        await enter(act.getByRole('button', { name: 'Check', exact: true }));
        await expect(act.getByRole('status')).toHaveText('Choose an option first, then check.');
        await tabTo(act.locator('fieldset'), 'Shift+Tab');
      }
      await check(act, [await act.locator('input').last().inputValue()]);
    });
  }
  await expect(page.getByText('You have done everything in this lesson.')).toBeVisible();

  await tabTo(page.getByRole('navigation', { name: 'Course' }).getByRole('link', { name: 'All lessons' }));
  // What stands on the upper half of the screen, or else what was checked last.
  const seen = await page.evaluate(
    () =>
      [...document.querySelectorAll('article h2[id], article [data-question]')]
        .filter((element) => element.getBoundingClientRect().top < innerHeight / 2)
        .at(-1)?.id,
  );
  const left = seen ?? (await page.locator('article [data-question]').last().getAttribute('id'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/lessons/');
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
  await expect(item).toContainText(', complete');
  await enter(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Your record' }));
  await expect(page).toHaveURL('/record/');
  await expect(item).toContainText('Complete');
  await page.close();

  const tomorrow = await context.newPage();
  await tomorrow.clock.install({ time: Date.now() + 24 * 60 * 60 * 1000 });
  await tomorrow.goto('/');
  await alive(tomorrow);
  await enter(tomorrow.getByRole('link', { name: `Continue: ${title}` }));
  await expect(tomorrow).toHaveURL(`/lessons/${lesson}/#${left}`);
  await expect(tomorrow.locator(`#${left}`)).toBeInViewport();
});

test('A learner who only read finds the place again that was on the screen when they left', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lesson = (await course()).lessons[1] ?? '';
  await page.goto(`/lessons/${lesson}/`);
  await alive(page);
  const heading = page.locator('article h2[id]').nth(2);
  // A page that is left before it could open the record keeps no place.
  await recordOpen(page);
  await heading.evaluate((element) => element.scrollIntoView());
  await page.goto('/');
  await alive(page);
  const onward = page.getByRole('link', { name: `Continue: ${await titleOf(lesson)}` });
  await expect(onward).toBeVisible();
  await onward.click();
  await expect(page).toHaveURL(`/lessons/${lesson}/#${await heading.getAttribute('id')}`);
  await expect(heading).toBeInViewport();
});

const quiz = '/quizzes/six-moments/';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('Taking the quiz again gives form B, then C, and a repeat says so and is left out of the growth table', async ({
  page,
}) => {
  const columns = page.getByRole('columnheader');
  const table = page.getByRole('table');
  await page.goto(quiz);
  await alive(page);
  await press(page, 'Begin');
  await take(page, 0, 'costly');
  await expect(table).toHaveCount(0);
  await press(page, 'Take form B');
  await take(page, 1, 'workable');
  await expect(columns).toHaveText(['Move', /^Form A/, /^Form B/]);
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(6);
  await expect(rows.first()).toHaveText(/^Face it\s*costly\s*workable$/);
  await press(page, 'Take form C');
  await take(page, 2, 'strong');
  await expect(columns).toHaveText(['Move', /^Form A/, /^Form B/, /^Form C/]);
  await expect(rows.first()).toHaveText(/^Face it\s*costly\s*workable\s*strong$/);

  await page.goto(quiz);
  await alive(page);
  await expect(page.getByText('This is form A again; it will not count as growth.')).toBeVisible();
  await press(page, 'Begin');
  await take(page, 0, 'strong');
  await expect(columns).toHaveText(['Move', /^Form A/, /^Form B/, /^Form C/]);
  await expect(rows.first()).toHaveText(/^Face it\s*costly\s*workable\s*strong$/);
});

test('The result page says that the form it offers is a repeat', async ({ page }) => {
  await page.goto(quiz);
  await alive(page);
  await press(page, 'Begin');
  for (const number of [0, 1, 2]) {
    await take(page, number, 'strong');
    if (number < 2) await press(page, number === 0 ? 'Take form B' : 'Take form C');
  }
  await expect(page.locator('.again')).toContainText('form A again; it will not count as growth');
});
