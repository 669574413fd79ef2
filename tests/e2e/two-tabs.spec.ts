import { assessment as say } from '../../src/messages/en/index.ts';
import { button, heading, tests } from './sitting.ts';
import { alive, expect, test } from './test.ts';

test('Two tabs that begin a test at once have one attempt, and each shows what the other answered', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.goto(tests.untimed);
    await alive(tab);
    await expect(button(tab, say.begin)).toBeVisible();
  }
  // In one moment, whichever of them is on the screen.
  await Promise.all(tabs.map((tab) => button(tab, say.begin).evaluate((one) => (one as HTMLElement).click())));
  for (const tab of tabs) await expect(heading(tab)).toContainText(say.question(1, 6));
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
