import { recordOpen } from './opened.ts';
import { alive, expect, type Page, test } from './test.ts';

const course = '/post-room/';
const lesson = `${course}lessons/van/`;
const title = 'Continue: Loading the van';

const headings = (page: Page) => page.locator('article h2[id], article h3[id]');

test('every heading has an id of its own, in whatever script it is written', async ({ page }) => {
  await page.goto(lesson);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).not.toContain('');
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const own = await headings(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(own.slice(0, 4)).toEqual(['first-part', 'über-uns', '结论', 'élan-vital']);
  expect(own).toHaveLength(9);
});

for (const [n, name] of [
  [1, 'Über uns'],
  [2, '结论'],
  [3, 'Élan vital'],
  [5, '🚚'],
  [6, 'Who rides along'],
  [7, 'The board'],
  [8, '🚚'],
] as const) {
  test(`who left at "${name}" (${n}) goes on there`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 480 });
    await page.goto(lesson);
    await alive(page);
    // A page that is left before it could open the record keeps no place.
    await recordOpen(page);
    const heading = headings(page).nth(n);
    await expect(heading).toContainText(name);
    // The last one is left from the end of the page.
    if (n === 8) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    else await heading.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.4));
    await page.goto(course);
    await alive(page);
    await page.getByRole('link', { name: title }).click();
    const id = await heading.getAttribute('id');
    await expect(page).toHaveURL((url) => decodeURIComponent(url.hash) === `#${id}`);
    await expect(heading).toBeInViewport();
  });
}
