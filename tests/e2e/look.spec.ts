import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { here } from '../sites.ts';
import { expect, type Page, test } from './test.ts';

const yaml = readFileSync(`${here.content}/courses/post-room/course.yaml`, 'utf8');
const { look } = parse(yaml) as { look: Record<string, Record<'light' | 'dark', string>> };
const lesson = '/post-room/lessons/door/';

/** The colours of the page's ground and words, and each material's, as the browser computes them. */
function colours(page: Page, names: string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const probe = document.body.appendChild(document.createElement('p'));
    const made = all.map((name) => {
      probe.style.setProperty('color', `var(--${name})`);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [...made, backgroundColor, color];
  }, names);
}

/** The same of what the author wrote. */
function written(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const all = [...Object.values(look), look.porcelain, look.ink].map((pair) => pair?.[theme] ?? '');
  return page.evaluate((texts) => {
    const probe = document.body.appendChild(document.createElement('p'));
    const made = texts.map((text) => {
      probe.style.setProperty('color', text);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return made;
  }, all);
}

const switchTo = (page: Page, theme: string) => page.locator(`[data-theme-choice] input[value="${theme}"]`).check();

for (const system of ['light', 'dark'] as const) {
  test(`a course's own colours are there in a ${system} system, and by the site's own switch`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(lesson);
    const names = Object.keys(look);
    expect(await colours(page, names)).toEqual(await written(page, system));
    for (const theme of ['dark', 'light'] as const) {
      await switchTo(page, theme);
      expect(await colours(page, names)).toEqual(await written(page, theme));
    }
    await switchTo(page, 'auto');
    expect(await colours(page, names)).toEqual(await written(page, system));
  });
}

test('are not on paper, which has black and white', async ({ page }) => {
  await page.goto(lesson);
  await switchTo(page, 'dark');
  await page.emulateMedia({ media: 'print' });
  expect((await colours(page, ['ink', 'porcelain', 'glaze'])).slice(0, 3)).toEqual([
    ...['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ]);
});

test('are not in forced colours, which are the reader’s', async ({ page }) => {
  await page.goto(lesson);
  const own = await colours(page, Object.keys(look));
  await page.emulateMedia({ forcedColors: 'active' });
  const [ground, words] = (await colours(page, [])) as [string, string];
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    const made = ['Canvas', 'CanvasText'].map((name) => {
      probe.style.setProperty('color', name);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return made;
  });
  expect([ground, words]).toEqual(system);
  expect([ground, words]).not.toEqual(own.slice(-2));
  // What forcing leaves alone, such as drawings, has the site's colours.
  const [ink] = await colours(page, ['ink']);
  expect(own).not.toContain(ink === words ? undefined : ink);
});

test('belong to their course alone', async ({ page }) => {
  await page.goto(lesson);
  const [own] = await colours(page, []);
  await page.goto('/lessons/first-minute/');
  expect((await colours(page, []))[0]).not.toBe(own);
});
