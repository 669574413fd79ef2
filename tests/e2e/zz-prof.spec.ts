import { alive, expect, test } from './test.ts';

test('place', async ({ page }) => {
  await page.goto('/lessons/first-minute/');
  await alive(page);
  const facts = () =>
    page.evaluate(async () => {
      const db = await new Promise<any>((r) => {
        const q = indexedDB.open('goldseam/after-the-mistake');
        q.onsuccess = () => r(q.result);
      });
      const all = await new Promise<any>((r) => {
        const q = db.transaction('facts').objectStore('facts').getAll();
        q.onsuccess = () => r(q.result);
      });
      db.close();
      return all;
    });
  for (let i = 0; i < 5; i++) {
    await page.locator('#the-pull-to-hide').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelectorAll('article h2')[2]!.scrollIntoView());
    await page.keyboard.press('Tab');
    await page.locator('.rail a').last().click();
    await page.waitForURL('/lessons/');
    console.log(JSON.stringify(await facts()));
    await page.goto('/lessons/first-minute/');
    await alive(page);
    await page.evaluate(() => document.querySelectorAll('article h2')[3]!.scrollIntoView());
  }
});
