import { question as say } from '../../../src/messages/en/index.ts';
import { at, type Driver, guide, start } from '../drivers.ts';
import { expect, type Page } from '../test.ts';

/** Holds a kind to printing as a worksheet, without controls. */
export async function onPaper(page: Page, driver: Driver): Promise<void> {
  await start(page, driver);
  await page.emulateMedia({ media: 'print' });
  const section = at(page, driver);
  await expect(section.locator('legend').first()).toBeVisible();
  for (const control of await section.locator('button, select').all()) await expect(control).toBeHidden();
  const places = section.locator(':is(.box, .line, input, textarea):visible');
  expect(await places.count(), 'places to write on or to tick').toBeGreaterThan(0);
  for (const text of await section.locator('.on-paper').all()) await expect(text).toBeVisible();
}

/** Holds a kind to being readable without scripts, to giving nothing away and to leading to its answer. */
export async function withoutScripts(page: Page, driver: Driver): Promise<void> {
  await page.goto(`${guide}lessons/${driver.lesson}/`);
  const section = at(page, driver);
  const shown = await section.innerText();
  const kept = await section.evaluate((one) => {
    const content = one.querySelector('template')?.content;
    return [...(content?.querySelectorAll('h4, p:not(.about-text), .right-order span') ?? [])].map(
      (part) => part.textContent?.trim() ?? '',
    );
  });
  expect(kept.length).toBeGreaterThan(1);
  for (const text of kept.filter(Boolean)) expect(shown).not.toContain(text);
  for (const control of await section.locator('button, select, .scripted').all()) await expect(control).toBeHidden();
  for (const text of await section.locator('.on-paper').all()) await expect(text).toBeVisible();
  const link = section.getByRole('link', { name: say.answers });
  await expect(link, 'the answers can be reached').toBeVisible();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/answers/#a-${driver.id}$`));
  const answers = page.locator(`#a-${driver.id}`);
  await expect(answers).toBeInViewport();
  expect((await answers.innerText()).length).toBeGreaterThan(60);
}
