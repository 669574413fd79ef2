import type { Rating } from '../../src/schemas/option.ts';
import { course, formOf, optionsRated, sixMoments, takeMoments, titleOf } from './keys.ts';
import { alive, expect, type Page, test } from './test.ts';

const address = '/quizzes/six-moments/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const chosen = (page: Page) => page.locator('.moment input:checked');

/** Ids of the options of the first moment in the order of the screen. */
async function order(page: Page): Promise<string> {
  await expect(heading(page)).toContainText('Moment 1 of 6');
  const options = page.locator('.moment input');
  await expect(options).toHaveCount(3);
  return options.evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value).join(' '));
}

async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await alive(page);
  await button(page, 'Begin').click();
  await expect(heading(page)).toContainText('Moment 1 of 6');
}

const strong = ['strong', 'strong', 'strong', 'strong', 'strong', 'strong'] as const;

test('The order of the options stays the same after a reload and after Back, and differs between attempts', async ({
  page,
}) => {
  await begin(page);
  const first = await order(page);
  await page.reload();
  expect(await order(page)).toBe(first);
  await page.locator('.moment input').first().check();
  await button(page, 'Next moment').click();
  await expect(heading(page)).toContainText('Moment 2 of 6');
  await button(page, 'Back').click();
  expect(await order(page)).toBe(first);

  const orders = new Set([first]);
  for (let attempt = 0; attempt < 8; attempt++) {
    await button(page, 'Back').click();
    await button(page, 'Start over').click();
    orders.add(await order(page));
    // Started over at once and without an answer, it would be the same attempt.
    await page.locator('.moment input').first().check();
  }
  // Eight times the same of six orders would be a chance of one in 1.6 million.
  expect(orders.size).toBeGreaterThan(1);
});

test('A choice can be changed through Back until the end, and the last one counts', async ({ page }) => {
  const form = await formOf('A');
  const values = optionsRated(form, strong);
  await begin(page);
  for (const [i, question] of form.questions.entries()) {
    const other = question.options.find((option) => option.id !== values[i])?.id ?? '';
    await page.locator(`.moment input[value="${other}"]`).check();
    await expect(heading(page)).toContainText(`Moment ${i + 1} of 6`);
    if (i < 5) await button(page, 'Next moment').click();
  }
  for (let i = 5; i > 0; i--) {
    await button(page, 'Back').click();
    await expect(heading(page)).toContainText(`Moment ${i} of 6`);
    await expect(chosen(page)).toHaveCount(1);
  }
  await heading(page).focus();
  await takeMoments(page, values);
  await expect(heading(page)).toHaveText('You chose a strong move in 6 of 6 moments, workable in 0, costly in 0.');
});

test('Back and Forward of the browser walk the moments, and a reload keeps place and choice', async ({ page }) => {
  const values = optionsRated(await formOf('A'), strong);
  await begin(page);
  for (const [i, value] of values.entries()) {
    await page.locator(`.moment input[value="${value}"]`).check();
    await page.reload();
    await expect(heading(page)).toContainText(`Moment ${i + 1} of 6`);
    await expect(chosen(page)).toHaveValue(value);
    if (i < 5) await button(page, 'Next moment').click();
  }
  for (let i = 4; i >= 0; i--) {
    await page.goBack();
    await expect(heading(page)).toContainText(`Moment ${i + 1} of 6`);
    await expect(chosen(page)).toHaveValue(values[i] ?? '');
  }
  await page.goBack();
  await expect(button(page, 'Go on at moment 6')).toBeVisible();
  for (let i = 0; i < 6; i++) {
    await page.goForward();
    await expect(heading(page)).toContainText(`Moment ${i + 1} of 6`);
  }
});

test('The optional clock counts up, can be hidden, and ends nothing', async ({ page }) => {
  await page.clock.install();
  await page.goto(address);
  await alive(page);
  await page.getByRole('checkbox', { name: /clock that counts up/ }).check();
  await button(page, 'Begin').click();
  const clock = page.getByRole('timer');
  await expect(clock).toHaveText(/^0:0\d$/);
  await page.locator('.moment input').nth(1).check();
  const value = await chosen(page).inputValue();
  await page.clock.runFor(10 * 60 * 1000);
  await expect(clock).toHaveText(/^10:\d\d$/);
  await expect(heading(page)).toContainText('Moment 1 of 6');
  await expect(chosen(page)).toHaveValue(value);
  await expect(chosen(page)).toBeEnabled();
  await button(page, 'Hide the clock').click();
  await expect(clock).toHaveCount(0);
  await button(page, 'Next moment').click();
  await expect(heading(page)).toContainText('Moment 2 of 6');
  await expect(clock).toHaveCount(0);
});

test('The first urge is echoed as a cue in an if-then worksheet', async ({ page }) => {
  const { urge } = await sixMoments();
  const option = urge?.options[4];
  if (!option) throw new Error('The quiz asks for no urge.');
  await begin(page);
  await takeMoments(page, optionsRated(await formOf('A'), strong));
  await page.getByRole('radio', { name: option.text, exact: true }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: option.text, exact: true })).toBeChecked();
  await page.goto(`/lessons/${(await course()).lessons[1]}/`);
  const chip = button(page, `I feel the urge to ${option.text}`);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('textbox', { name: 'If', exact: true })).toHaveValue(`I feel the urge to ${option.text}`);
});

/** What the rule of the course asks for: harm and telling first where costly, then the lowest, then course order. */
async function expected(ratings: readonly Rating[]): Promise<{ move: number; lesson: string }[]> {
  const [{ moves }, { recommend }] = await Promise.all([course(), sixMoments()]);
  const points = { costly: 0, workable: 1, strong: 2 };
  const weigh = (i: number) => {
    const urgent = ratings[i] === 'costly' && recommend.first.includes(moves[i]?.id ?? '');
    return (urgent ? 0 : 100) + 10 * points[ratings[i] ?? 'strong'] + i;
  };
  return [...ratings.keys()]
    .sort((a, b) => weigh(a) - weigh(b))
    .flatMap((move) => {
      const rating = ratings[move];
      const lesson = moves[move]?.lesson;
      return rating && lesson && rating !== 'strong' ? [{ move, lesson: lesson[rating] }] : [];
    });
}

const [S, W, C] = ['strong', 'workable', 'costly'] as const;
const patterns: Rating[][] = [
  [S, S, S, S, S, S],
  [W, W, W, W, W, W],
  [C, S, C, C, S, S],
  [C, C, C, C, W, C],
  [C, W, W, S, S, C],
  [S, S, S, S, S, W],
  [W, S, S, S, W, C],
];

for (const pattern of patterns) {
  test(`The result in its parts, with the lesson that the rule asks for: ${pattern.join(', ')}`, async ({ page }) => {
    const [{ moves }, quiz, form] = await Promise.all([course(), sixMoments(), formOf('A')]);
    const values = optionsRated(form, pattern);
    const picked = form.questions.map((question, i) => question.options.find((option) => option.id === values[i]));
    expect(picked.map((option) => option?.rating)).toEqual(pattern);
    await begin(page);
    await takeMoments(page, values);

    const count = (rating: Rating) => pattern.filter((one) => one === rating).length;
    const headline = `You chose a strong move in ${count(S)} of 6 moments, workable in ${count(W)}, costly in ${count(C)}.`;
    const [first, ...more] = await expected(pattern);
    const lesson = first?.lesson ?? quiz.recommend.allStrong;
    const second = more.find((one) => one.lesson !== lesson);
    const parts = [headline, 'Your moments', `Take “${await titleOf(lesson)}” next`];
    parts.push(...(second ? [`After that, if you like: ${await titleOf(second.lesson)}`] : []));
    parts.push('What this is', quiz.honesty.trim(), 'Keep or delete', 'Take it again', quiz.again.trim());
    const text = (await page.locator('.quiz-result').textContent()) ?? '';
    const places = parts.map((part) => text.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));

    const rows = page.locator('.moment-rows > li');
    await expect(rows.getByRole('heading')).toHaveText(moves.map((move) => move.title));
    for (const [i, option] of picked.entries()) {
      const best = form.questions[i]?.options.find((one) => one.rating === 'strong');
      const said = [pattern[i], option?.text, option?.result, option?.why, best?.text, best?.why];
      for (const words of said) await expect(rows.nth(i)).toContainText(words ?? '');
    }
    const next = page.getByRole('region', { name: parts[2] ?? '' });
    const why = picked[first?.move ?? -1]?.because;
    const reason = first
      ? `Because in “${moves[first.move]?.title}” ${why}.`
      : `Because ${quiz.recommend.allStrongWhy}.`;
    await expect(next).toContainText(reason);
    await expect(next).toContainText(quiz.recommend.rule);
    await next.getByRole('link').first().click();
    await expect(page).toHaveURL(`/lessons/${lesson}/`);
  });
}
