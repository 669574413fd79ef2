import type { Page } from './test.ts';

/**
 * Waits until the page has its record open. Browsers answer requests to open a
 * database in their order, and the page's own came before this one.
 */
export async function recordOpen(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
  await page.evaluate(async () => {
    const [database] = await indexedDB.databases();
    const request = indexedDB.open(database?.name ?? '');
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    request.result.close();
  });
}
