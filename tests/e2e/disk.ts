import { alive, expect, type Page } from './test.ts';

// What tests of the learner's disk do again and again, in a lesson.

const lesson = '/lessons/first-minute/';
/** A question of the page, counted from 0. */
export const question = (page: Page, n: number) => page.locator('[data-question]').nth(n);
/** What is said at a question, counted from 0. */
export const said = (page: Page, n: number) => question(page, n).getByRole('status');

/** Opens a page and waits until it lives. */
export async function open(page: Page, address = lesson): Promise<void> {
  await page.goto(address);
  await alive(page);
}

/** Answers a question, counted from 0, by its first option. */
export async function answer(page: Page, n: number): Promise<void> {
  await question(page, n).locator('input').first().check();
  await question(page, n).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question(page, n).locator('.feedback h4')).toBeFocused();
}

/** Expects that these questions are known to be answered after a reload. */
export async function expectKept(page: Page, ...numbers: number[]): Promise<void> {
  await page.reload();
  await alive(page);
  for (const n of numbers) await expect(said(page, n)).toContainText('You checked this before');
}

/** Opens the record's database beside the page, puts facts into it, and says what lies there. */
export function database(page: Page, facts: readonly unknown[] = [], version?: number) {
  return page.evaluate(
    async ([entries, raised]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opening = indexedDB.open('goldseam/after-the-mistake', raised);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('facts', { keyPath: 'id' });
        opening.result.createObjectStore('quarantine');
      };
      const db = await done(opening);
      const tx = db.transaction(['facts', 'quarantine'], 'readwrite');
      for (const entry of entries) await done(tx.objectStore('facts').put(entry));
      const facts = await done<unknown[]>(tx.objectStore('facts').getAll());
      const quarantine = await done<unknown[]>(tx.objectStore('quarantine').getAll());
      db.close();
      return { version: db.version, facts, quarantine };
    },
    [facts, version] as const,
  );
}
