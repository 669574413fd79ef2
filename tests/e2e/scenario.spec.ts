import { readFile } from 'node:fs/promises';
import { prove } from '../../src/domain/scenario/prove.ts';
import { rating, scenario as say, sheet } from '../../src/messages/en/index.ts';
import type { Scenario } from '../../src/schemas/scenario.ts';
import { begin, decidesByButtonAlone, toldInOrder } from './contract/story.ts';
import { choose, enter, type } from './keys.ts';
import { decide, play, stories, waysTo } from './stories.ts';
import { addresses, alive, expect, type Page, test } from './test.ts';

const all = await stories();
const first = all.find((story) => story.short) as Scenario;
const player = (page: Page) => page.locator('.story');

test('every story of the course is proven and can be played', () => {
  expect(all.length).toBeGreaterThan(0);
  for (const story of all) {
    expect(prove(story)).toEqual([]);
    expect([...waysTo(story).keys()].sort()).toEqual(story.endings.map((ending) => ending.id).sort());
  }
});

for (const story of all) {
  for (const [ending, choices] of waysTo(story)) {
    test(`“${story.title}” is played by keyboard to the ending “${ending}”`, async ({ page }) => {
      await begin(page, story);
      await play(player(page), story, choices);
      const path = page.getByRole('region', { name: say.path });
      await expect(path.getByRole('listitem')).toHaveCount(choices.length);
      for (const other of story.endings.filter((one) => one.id !== ending)) {
        await expect(page.getByText(other.title, { exact: true })).toBeVisible();
      }
    });
  }
}

const [end = '', way = []] = [...waysTo(first)].at(-1) ?? [];
const [one, two] = way;
if (!one || !two) throw new Error('The story has fewer than two decisions.');
const title = (node: string) => first.nodes.find((each) => each.id === node)?.title ?? '';

test('the consequence is told before the pull, and both before the rating', async ({ page }) => {
  await begin(page, first);
  const costly = first.nodes[0]?.options.find((option) => option.rating === 'costly');
  await decide(player(page), first, { ...one, option: costly?.id ?? '' });
  expect(await toldInOrder(page, costly)).toEqual([]);
});

test('an empty choice is a gentle message, and arrow keys decide nothing', async ({ page }) => {
  await begin(page, first);
  await decidesByButtonAlone(page);
});

test('a reload stays at the very decision, with what came of it', async ({ page }) => {
  await begin(page, first);
  await decide(player(page), first, one);
  await enter(page.getByRole('button', { name: say.onward, exact: true }));
  await decide(player(page), first, two);
  await page.reload();
  await expect(page.getByRole('heading', { name: title(two.node) })).toBeVisible();
  await expect(page.getByRole('heading', { name: say.happens })).toBeVisible();
  await expect(page.locator(`input[value="${two.option}"]`)).toBeChecked();
});

test('who comes back later goes on at the decision that waits, from the page and from home', async ({ page }) => {
  await begin(page, first);
  await decide(player(page), first, one);
  await enter(page.getByRole('button', { name: say.onward, exact: true }));
  await page.goto('/');
  await page.getByRole('link', { name: first.title }).click();
  await expect(page.getByRole('heading', { name: title(one.node) })).toBeVisible();
  await page.goto(`/scenarios/${first.id}/`);
  await alive(page);
  await enter(page.getByRole('button', { name: say.resume(title(two.node)) }));
  await expect(page.getByRole('heading', { name: title(two.node) })).toBeFocused();
});

test('the browser’s Back goes one decision back, and Take it back decides anew', async ({ page }) => {
  await begin(page, first);
  await decide(player(page), first, one);
  await enter(page.getByRole('button', { name: say.onward, exact: true }));
  await expect(page.getByRole('heading', { name: title(two.node) })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: title(one.node) })).toBeFocused();
  await enter(page.getByRole('button', { name: say.takeBack }));
  const other = first.nodes[0]?.options.find((option) => option.id !== one.option)?.id ?? '';
  await page.locator(`input[value="${other}"]`).focus();
  await page.keyboard.press('Space');
  await enter(page.getByRole('button', { name: say.choose }));
  await expect(page.getByRole('heading', { name: say.happens })).toBeFocused();
  await page.reload();
  await expect(page.locator(`input[value="${other}"]`)).toBeChecked();
});

test('any decision can be played again from the debrief, and the first run stays in the record', async ({ page }) => {
  await begin(page, first);
  await play(player(page), first, way);
  await enter(page.getByRole('button', { name: `${say.replay} (${title(two.node)})` }));
  await expect(page.getByRole('heading', { name: title(two.node) })).toBeFocused();
  await play(player(page), first, way, 1);
  await page.goto('/record/');
  await expect(page.getByRole('region', { name: 'Stories you played' }).getByRole('link')).toHaveCount(2);
  await page.getByRole('region', { name: 'Stories you played' }).getByRole('link').first().click();
  await expect(
    page.getByRole('heading', { name: first.endings.find((each) => each.id === end)?.title ?? '' }).first(),
  ).toBeVisible();
});

test('the debrief is saved as Markdown with the path and the private note, and a run can be deleted and brought back', async ({
  page,
}) => {
  await begin(page, first);
  await play(player(page), first, way);
  await type(page.getByLabel(say.differsLabel), 'We ring, *always*.');
  await expect(page.getByText(sheet.privacy)).toBeVisible();
  const download = page.waitForEvent('download');
  await enter(page.getByRole('button', { name: say.markdown }));
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${first.id}.md`);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(`# ${first.title}`);
  expect(text).toContain(String.raw`We ring, \*always\*.`);
  for (const { node } of way) expect(text).toContain(title(node));
  await enter(page.getByRole('button', { name: say.drop }), 'Shift+Tab');
  await expect(page.getByRole('button', { name: say.start, exact: true })).toBeVisible();
  await enter(page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('heading', { name: say.path })).toBeVisible();
});

test('in a lesson, the start that was pressed before the story was there is kept', async ({ page }) => {
  const held = Promise.withResolvers<void>();
  await page.route('**/story.txt', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`/lessons/${first.lesson}/`);
  await alive(page);
  await enter(player(page).getByRole('button', { name: say.start, exact: true }));
  await expect(player(page).locator('[data-island][data-alive]')).toBeVisible();
  held.resolve();
  await expect(page.getByRole('heading', { name: title(one.node) })).toBeFocused();
  await play(player(page), first, way);
});

test('in a lesson, a story that cannot be fetched says so, and the button tries again', async ({ page }) => {
  let broken = true;
  await page.route('**/story.txt', (route) => (broken ? route.fulfill({ status: 204 }) : route.continue()));
  await page.goto(`/lessons/${first.lesson}/`);
  await alive(page);
  await enter(player(page).getByRole('button', { name: say.start, exact: true }));
  await expect(player(page).getByRole('status').getByText(say.failed)).toBeVisible();
  broken = false;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title(one.node) })).toBeFocused();
});

test('on paper, every choice leads to its consequence and that to the next decision or the endings', async ({
  page,
}) => {
  for (const story of all) {
    await page.goto(`/scenarios/${story.id}/handout/`);
    const ways = story.nodes.reduce((sum, node) => sum + node.options.length, 0);
    await expect(page.locator('.letters li')).toHaveCount(ways);
    const targets = await page
      .locator('.handout a[href^="#"]')
      .evaluateAll((links) => links.map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null));
    expect(targets.length).toBe(2 * ways);
    expect(targets).not.toContain(false);
    // No rating stands on what a group decides from.
    const text = await page.getByRole('main').innerText();
    for (const { heading } of Object.values(rating)) expect(text).not.toContain(heading);
    await page.goto(`/scenarios/${story.id}/facilitator/`);
    await expect(page.getByText(rating.strong.heading).first()).toBeVisible();
  }
});

test('where a story allows one step back, the second decision stands', async ({ page }) => {
  await page.goto('/goldseam-guide/scenarios/guide-borrowed-ladder/');
  await alive(page);
  await enter(page.getByRole('button', { name: say.start, exact: true }));
  const decideOn = async (option: string) => {
    await choose(player(page).getByRole('group'), [option]);
    await enter(page.getByRole('button', { name: say.choose, exact: true }));
    await expect(page.getByRole('heading', { name: say.happens })).toBeFocused();
  };
  await decideOn('put-it-back');
  await enter(page.getByRole('button', { name: say.takeBack }));
  await decideOn('message-only');
  await expect(page.getByRole('button', { name: say.takeBack })).toHaveCount(0);
  await expect(page.getByText(say.takenBack)).toBeVisible();
  await page.reload();
  await expect(page.getByText(say.takenBack)).toBeVisible();
});

test('the author’s map is not among what learners get', async () => {
  expect((await addresses()).filter((address) => address.includes('/map'))).toEqual([]);
});
