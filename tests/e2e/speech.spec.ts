import {
  keyed,
  keyedSeveral,
  quiz as quizSays,
  rating,
  reply,
  question as say,
  scenario,
} from '../../src/messages/en/index.ts';
import { bringReader, heard, listen, readOn } from './reader.ts';
import { open, places } from './states.ts';
import { expect, type Page, test } from './test.ts';

test.beforeEach(({ page }) => bringReader(page));

interface Kind {
  id: string;
  label: string;
  role: 'radio' | 'checkbox';
  empty: string;
  /** Headings of which one answers the second option. */
  outcomes: string[];
}

const kinds: Record<string, Kind> = {
  'a decision with rated options': {
    id: 'q-reply-all',
    label: say.decide,
    role: 'radio',
    empty: reply.empty,
    outcomes: Object.values(rating).map((one) => one.heading),
  },
  'a check with one answer': {
    id: 'q-dressed-up',
    label: say.checkOne,
    role: 'radio',
    empty: reply.empty,
    outcomes: Object.values(keyed),
  },
  'a check with several answers': {
    id: 'q-whole-step',
    label: say.checkSeveral,
    role: 'checkbox',
    empty: reply.emptySeveral,
    outcomes: Object.values(keyedSeveral),
  },
};

/** The texts of a question as they stand on the page. */
async function textsOf(page: Page, selector: string) {
  const words = async (part: string) =>
    (await page.locator(`${selector} ${part}`).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
  const [stem = ''] = await words('legend');
  return { stem, options: await words('.option span'), group: `group, ${stem}` };
}

/** What is said of an option: its role, text and state, and of a radio its place. */
const option = (role: string, text: string, state: string, place: number, all: number) =>
  `${role}, ${text}, ${state}${role === 'radio' ? `, position ${place}, set size ${all}` : ''}`;

for (const [name, { id, label, role, empty, outcomes }] of Object.entries(kinds)) {
  test(`${name} is spoken with its group, its options and its answer`, async ({ page }) => {
    await open(page, places.lesson);
    const { stem, options, group } = await textsOf(page, `#${id}`);
    await listen(page, `#${id}`);
    const lines = await readOn(page, `button, ${say.check}`);
    expect(lines.filter((line) => line.startsWith('heading'))).toEqual([
      // Its name, so that no two are alike in a list of headings.
      `heading, ${label} : ${stem}, level 3`,
    ]);
    // Each option is one line of its own and one of its text, which readers read as part of the label.
    const spoken = options.flatMap((text, i) => [option(role, text, 'not checked', i + 1, options.length), text]);
    expect(lines.slice(lines.indexOf(group))).toEqual([
      group,
      stem,
      ...spoken,
      `end of ${group}`,
      `button, ${say.check}`,
    ]);

    const press = page.locator(`#${id} [data-part="check"]`);
    await press.focus();
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([`button, ${say.check}`, `polite: ${empty}`]);

    await page.locator(`#${id} input`).nth(1).focus();
    await page.keyboard.press('Space');
    await press.focus();
    await heard(page);
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`).getByRole('status')).toHaveText(reply.saved);
    // One thing is said, and that's the outcome; that it's saved is there to be seen.
    const [heading, ...more] = await heard(page);
    expect(outcomes.map((outcome) => `heading, ${outcome}, level 4`)).toContain(heading);
    expect(more).toEqual([]);

    // The simulated reader reads the attribute "checked", which a choice does not set; the browser's own tree knows.
    const tree = (await page.locator(`#${id} fieldset`).ariaSnapshot()).split('\n').map((line) => line.trim());
    const states = options.map(
      (text, i) => `- ${role} ${JSON.stringify(text)}${i === 1 ? ' [checked]' : ''} [disabled]`,
    );
    expect(tree.filter((line) => line.startsWith(`- ${role} `))).toEqual(states);
    // The answer is read after the question, and the way on after the answer.
    await page.evaluate(() => reader.stop());
    await listen(page, `#${id}`);
    const after = await readOn(page);
    expect(after.indexOf(heading ?? '')).toBeGreaterThan(after.indexOf(`button, ${say.again}`));
    expect(after).not.toContain(`button, ${say.check}`);
  });
}

/** Whether a space stands before a comma between two spans is the simulator's affair. */
const unspaced = (line = '') => line.replaceAll(' ,', ',');

test('a moment of the quiz is spoken with its number, its group and its options', async ({ page }) => {
  await open(page, places.quiz);
  const title = await page.locator('h1').textContent();
  await page.locator('[data-early="begin"]').click();
  await expect(page.locator('.moment h1')).toBeFocused();
  const { stem, options } = await textsOf(page, '.moment');
  const all = await page.locator('.steps li').count();
  await listen(page, '.moment');
  const lines = await readOn(page, `button, ${quizSays.next}`);
  expect(unspaced(lines[0])).toBe(`heading, ${title}: ${quizSays.moment(1, all)}, ${quizSays.noLimit}, level 1`);
  // The scene is read on the way to the group, and not once more with it.
  const group = `group, ${stem}`;
  const radios = options.map((text, i) => option('radio', text, 'not checked', i + 1, options.length));
  const spoken = [
    group,
    ...radios,
    `end of ${group}`,
    'status',
    `button, ${quizSays.back}`,
    `button, ${quizSays.next}`,
  ];
  expect(lines.filter((line) => /^(group|radio|checkbox|end of group|status|button|list)\b/.test(line))).toEqual(
    spoken,
  );

  await page.getByRole('button', { name: quizSays.next }).focus();
  await heard(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText(quizSays.empty)).toBeVisible();
  expect(await heard(page)).toEqual([`polite: ${quizSays.empty}`]);

  await page.locator('.moment input').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: quizSays.next }).focus();
  await heard(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.moment h1')).toContainText(quizSays.moment(2, all));
  await expect(page.locator('.moment h1')).toBeFocused();
  expect(unspaced((await heard(page))[0])).toBe(
    `heading, ${title}: ${quizSays.moment(2, all)}, ${quizSays.noLimit}, level 1`,
  );
});

test('a decision of a story is spoken with its scene, its group and its ways, and what happens comes first', async ({
  page,
}) => {
  await open(page, places.story);
  await page.locator('.setting .button.first').click();
  await expect(page.locator('.decision :is(h1, h3)')).toBeFocused();
  const { stem, options } = await textsOf(page, '.decision');
  await listen(page, '.decision fieldset');
  const lines = await readOn(page);
  expect(lines[0]).toContain(`group, ${stem}`);
  const radios = options.map((text, i) => option('radio', text, 'not checked', i + 1, options.length));
  expect(lines.filter((line) => line.startsWith('radio'))).toEqual(radios);

  await page.locator('.decision input').first().focus();
  await page.keyboard.press('Space');
  await page.evaluate(() => reader.stop());
  await page.getByRole('button', { name: scenario.choose }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: scenario.happens })).toBeFocused();
  await listen(page, '.feedback');
  const told = await readOn(page);
  const order = [
    told.findIndex((line) => line.includes(scenario.happens)),
    told.findIndex((line) => / move$/.test(line)),
    told.findIndex((line) => line.includes(scenario.standing)),
    told.indexOf(`button, ${scenario.onward}`),
  ];
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
