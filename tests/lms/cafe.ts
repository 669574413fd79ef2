import { arrange, expect, type Launch, pair, pick, type } from './learner.ts';

// The café's course, as a learner takes it.

/** The first lesson, and the story of the third. */
export async function firstHalf(one: Launch): Promise<void> {
  await one.go('lessons/milk/index.html');
  await type(one.course(), 'milk-temperature', '65');
  await arrange(one.course(), 'milk-order');
  await pick(one.course(), 'milk-wand', 'after');
  await one.go('lessons/guests/index.html');
  const main = one.course().locator('main');
  await main.getByRole('button', { name: 'Begin the story' }).click();
  for (const [option, next] of [
    ['sorry', 'Go on'],
    ['time', undefined],
  ] as const) {
    await main.locator(`input[value="${option}"]`).check();
    await main.getByRole('button', { name: 'Choose', exact: true }).click();
    await expect(main.getByText('What happens')).toBeVisible();
    await main
      .getByRole('button', { name: next ?? /Go on|How it ends|ending/i })
      .first()
      .click();
  }
  await expect(main.getByText('A good Saturday').first()).toBeVisible();
}

export const firstAnswers = ['milk_temperature', 'milk_order', 'milk_wand', 'wrong_cup', 'the_queue'];

/** The other lessons, and the test, with every answer right. */
export async function secondHalf(one: Launch): Promise<void> {
  await one.go('lessons/till/index.html');
  await pick(one.course(), 'till-change', 'right');
  await pick(one.course(), 'till-true', 'true');
  await one.go('lessons/guests/index.html');
  await pair(one.course(), 'guests-words');
  await one.go('quizzes/ready/index.html');
  const main = one.course().locator('main');
  await main.getByRole('button', { name: 'Begin' }).click();
  const fill = (id: string, text: string) => main.locator(`[name="${id}"]:visible`).fill(text);
  const tick = (id: string, value: string) => main.locator(`[name="${id}"][value="${value}"]:visible`).check();
  const answers = [
    () => tick('ready-foam', 'cappuccino'),
    () => tick('ready-hot', 'false'),
    () => fill('ready-float', '150'),
    async () => {
      await tick('ready-tips', 'notes');
      await tick('ready-tips', 'sheet');
    },
    () => fill('ready-milk', 'purge'),
  ];
  for (const [i, answer] of answers.entries()) {
    await expect(main.getByRole('heading', { level: 1 })).toContainText(`Question ${i + 1} of 5`);
    await answer();
    await main.getByRole('button', { name: i < 4 ? 'Next' : 'Review and submit', exact: true }).click();
  }
  await main.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(main.getByText(/passed/i).first()).toBeVisible();
}

export const secondAnswers = [
  'till_change',
  'till_true',
  'guests_words',
  'ready_foam',
  'ready_hot',
  'ready_float',
  'ready_tips',
  'ready_milk',
];
