import { assessment as say } from '../../src/messages/en/index.ts';
import { button, heading, tests } from './sitting.ts';
import { alive, expect, type Page, test } from './test.ts';

/** Two tabs that wait to begin one test. */
async function twoTabs(page: Page): Promise<[Page, Page]> {
  const other = await page.context().newPage();
  const tabs: [Page, Page] = [page, other];
  for (const tab of tabs) {
    await tab.goto(tests.untimed);
    await alive(tab);
    await expect(button(tab, say.begin)).toBeVisible();
  }
  return tabs;
}

/** Both press Begin in one moment, whichever of them is on the screen. */
async function beginBoth(tabs: readonly Page[]): Promise<void> {
  await Promise.all(tabs.map((tab) => button(tab, say.begin).evaluate((one) => (one as HTMLElement).click())));
  for (const tab of tabs) await expect(heading(tab)).toContainText(say.question(1, 6));
}

test('Two tabs that begin a test at once have one attempt, and each shows what the other answered', async ({
  page,
}) => {
  const tabs = await twoTabs(page);
  const [, other] = tabs;
  await beginBoth(tabs);
  const begun = await page.evaluate(async () => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter((one) => one.name?.includes('guide'));
    const request = indexedDB.open(name);
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const all = db.transaction('facts').objectStore('facts').getAll();
    return new Promise<number>((resolve) => {
      all.onsuccess = () => resolve(all.result.filter((one) => one.verb === 'launched' && !one.data?.attempt).length);
    });
  });
  expect(begun).toBe(1);
  const legends = await Promise.all(tabs.map((tab) => tab.locator('main legend').textContent()));
  expect(legends[0]).toBe(legends[1]);
  await page.bringToFront();
  // Whichever question was drawn first.
  const input = page.locator('main fieldset input').first();
  if ((await input.getAttribute('type')) === 'text') {
    await input.fill('12');
    await expect(other.locator('main fieldset input').first()).toHaveValue('12');
    return;
  }
  await input.check();
  const value = await input.inputValue();
  await expect(other.locator(`main fieldset input[value="${value}"]`)).toBeChecked();
});

test('Where the browser has no locks, two tabs that begin at once come to one attempt too', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
  const tabs = await twoTabs(page);
  await beginBoth(tabs);
  // Whichever began first holds for both, as soon as they know of each other.
  const [one, two] = tabs;
  await expect
    .poll(
      async () => (await one.locator('main legend').textContent()) === (await two.locator('main legend').textContent()),
    )
    .toBe(true);
  await one.reload();
  await expect(heading(one)).toContainText(say.question(1, 6));
  await expect(one.locator('main legend')).toHaveText((await two.locator('main legend').textContent()) ?? '');
});
