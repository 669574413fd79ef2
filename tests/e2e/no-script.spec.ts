import { question as say } from '../../src/messages/en/index.ts';
import { answers, givenAway, hiddenOrDead, unwarned } from './probes/no-script.ts';
import { places } from './states.ts';
import { addresses, expect, portions, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const all = await addresses();

for (const { name, some } of portions(all, 12)) {
  test(`every page shows its text and no dead control: ${name}`, async ({ page }) => {
    const found: string[] = [];
    for (const address of some) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      const faults = [...(await hiddenOrDead(page)), ...(await unwarned(page))];
      found.push(...faults.map((fault) => `${address}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('questions can be read, give nothing away, and lead to their answers', async ({ page }) => {
  for (const address of all.filter((one) => /\/lessons\/[^/]+\/$/.test(one))) {
    await page.goto(address);
    expect(
      await page.locator('[data-question], .story, .worksheet, main a[href*="/worksheets/"]').count(),
      address,
    ).toBeGreaterThan(0);
    // Every other kind is read in kinds.spec.ts.
    expect(await givenAway(page), address).toEqual([]);
  }
});

test('the link below a question leads to its answer, with every option and its reason', async ({ page }) => {
  await page.goto(places.lesson);
  for (const id of await page.locator('[data-question]').evaluateAll((ones) => ones.map((one) => one.id.slice(2)))) {
    await page.goto(places.lesson);
    const options = await page.locator(`#q-${id} .option`).allInnerTexts();
    const link = page.locator(`#q-${id}`).getByRole('link', { name: say.answers });
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/answers/#a-${id}$`));
    const answer = page.locator(`#a-${id}`);
    await expect(answer).toBeInViewport();
    for (const option of options) await expect(answer).toContainText(option.trim());
    expect(await answer.locator('li > p').count()).toBeGreaterThanOrEqual(3 * options.length);
  }
});

test('the quiz lists its scenes on paper and leads to its answers', async ({ page }) => {
  await page.goto(places.quiz);
  const scenes = page.locator('.paper-questions > li');
  await expect(scenes).toHaveCount(6);
  for (const scene of await scenes.all()) {
    await expect(scene).toBeVisible();
    expect(await scene.locator('.option:visible').count()).toBeGreaterThan(1);
  }
  const paper = (await page.locator('main').allInnerTexts()).join(' ');
  for (const answer of answers) expect(paper).not.toContain(answer);
  await page.getByRole('main').getByRole('link', { name: say.answers }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/answers\/$/);
});

test('a worksheet can be read in full', async ({ page }) => {
  await page.goto(places.lesson);
  await expect(page.locator('.paper-steps li')).toHaveCount(3);
  for (const step of await page.locator('.paper-steps li').all()) await expect(step).toBeVisible();
  for (const part of await page.locator('.half').all()) await expect(part).toBeVisible();
});
