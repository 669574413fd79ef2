import { keyed, keyedSeveral, rating, question as say } from '../../src/messages/en.ts';
import { places, withOptions } from './states.ts';
import { addresses, expect, type Page, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const all = await addresses();

/** Words of an answer that a question must not show before it is checked. */
const answers = [
  ...Object.values(rating).map((one) => one.heading),
  ...Object.values(keyed),
  ...Object.values(keyedSeveral),
];

/** Text blocks that a reader would miss, and controls that would do nothing. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (const block of document.querySelectorAll(
      'main :is(h1, h2, h3, h4, p, li, legend, label, dt, dd, td, blockquote)',
    )) {
      if (!block.textContent?.trim() || block.closest('.scripted, details:not([open])')) continue;
      if (!seen(block)) found.push(`not shown: ${block.textContent.trim().slice(0, 60)}`);
    }
    for (const control of document.querySelectorAll('button, select, .scripted, [type="checkbox"]')) {
      if (control.matches('[data-question] input')) continue;
      if (seen(control))
        found.push(`dead: ${control.localName}.${control.className} “${control.textContent?.trim().slice(0, 40)}”`);
    }
    return found;
  });
}

for (const share of [0, 1]) {
  test(`every page shows its text and no dead control (${share + 1} of 2)`, async ({ page }) => {
    const found: string[] = [];
    for (const address of all.filter((_, i) => i % 2 === share)) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      found.push(...(await faults(page)).map((fault) => `${address}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('questions can be read, give nothing away, and lead to their answers', async ({ page }) => {
  for (const address of all.filter((one) => /\/lessons\/[^/]+\/$/.test(one))) {
    await page.goto(address);
    // Every other kind is read in kinds.spec.ts.
    const questions = page.locator(withOptions);
    const texts = await questions.allInnerTexts();
    expect(
      await page.locator('[data-question], .story, .worksheet, main a[href*="/worksheets/"]').count(),
      address,
    ).toBeGreaterThan(0);
    for (const [i, text] of texts.entries()) {
      const question = questions.nth(i);
      const options = await question.locator('.option').allInnerTexts();
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) expect(text).toContain(option);
      // All that the page brought along for later lies in the template; none of it may be seen.
      const kept = await question.evaluate((section) => {
        const parts = section.querySelector('template')?.content.querySelectorAll('p, dd, h4') ?? [];
        return [...parts].map((part) => part.textContent?.trim() ?? '');
      });
      const own = [...options.map((option) => option.trim()), ''];
      expect(kept.length).toBeGreaterThan(options.length);
      for (const part of kept.filter((one) => !own.includes(one))) expect(text).not.toContain(part);
      for (const answer of answers) expect(text).not.toContain(answer);
      // Options must not differ in anything but their text and value.
      const shapes = await question.locator('.option').evaluateAll((labels) =>
        labels.map((label) => {
          const copy = label.cloneNode(true) as Element;
          copy.querySelector('input')?.removeAttribute('value');
          for (const span of copy.querySelectorAll('span')) span.textContent = '';
          const { color, borderColor, backgroundColor, fontWeight } = getComputedStyle(label);
          return [copy.outerHTML, color, borderColor, backgroundColor, fontWeight].join(' ');
        }),
      );
      expect(new Set(shapes).size).toBe(1);
    }
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
    expect(await scene.getByRole('listitem').count()).toBeGreaterThan(1);
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
