import { health, record, reply } from '../../src/messages/en/index.ts';
import { answer, database, expectKept, open, said } from './disk.ts';
import { expect, type Page, test } from './test.ts';

/** How many packs lie in the record's database. */
const packs = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('goldseam/after-the-mistake');
    const done = (one: IDBRequest) =>
      new Promise((resolve) => {
        one.onsuccess = resolve;
      });
    await done(request);
    const count = request.result.transaction('packs').objectStore('packs').count();
    await done(count);
    request.result.close();
    return count.result;
  });

test('A long record is packed, and what comes later, before or damaged still counts', async ({ page }) => {
  await open(page);
  const answers = await page.locator('[data-question]').evaluateAll((all) =>
    all.map((one) => ({
      object: (one as HTMLElement).dataset.question,
      data: { picks: [one.querySelector('input')?.value] },
    })),
  );
  const fact = (at: number, content: unknown = { object: `other-${at % 40}`, data: { picks: ['a'] } }) => ({
    id: `${at.toString(36).padStart(9, '0')}00000000`,
    at,
    verb: 'answered',
    ...(content as object),
  });
  const now = Date.now();
  const many = Array.from({ length: 2100 }, (_, i) => fact(now - 5_000_000 + i));
  await database(page, [...many, fact(now - 2_000_000, answers[0])]);
  await expectKept(page, 0);
  await expect.poll(() => packs(page)).toBe(3);
  await database(page, [fact(now - 1_000_000, answers[1])]);
  await expectKept(page, 0, 1);
  // From another device: older than all that's packed. And something that can't be read, among the packed.
  await database(page, [fact(now - 9_000_000, answers[2]), { id: many[7]?.id, at: 'noon' }]);
  await expectKept(page, 0, 1, 2);
  await expect(page.getByText(health.damaged(1))).toBeVisible();
  await open(page, '/record/');
  await page.getByRole('button', { name: record.erase }).click();
  await page.getByRole('button', { name: record.eraseYes }).click();
  await expect(page.getByText(record.erased)).toBeVisible();
  expect(await packs(page)).toBe(0);
});

/** Holds the database at a version that pages want to leave behind, and doesn't let go of it. */
const holdOn = (page: Page) =>
  page.evaluate(() => {
    const request = indexedDB.open('goldseam/after-the-mistake', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('facts', { keyPath: 'id' });
      request.result.createObjectStore('notes');
      request.result.createObjectStore('quarantine', { autoIncrement: true });
    };
    return new Promise<void>((resolve) => {
      request.onsuccess = () => resolve();
    });
  });

test('A database that does not answer keeps nobody waiting, and takes all once it does', async ({ page, context }) => {
  const holder = await context.newPage();
  await holder.goto('/about/');
  await holdOn(holder);
  await open(page);
  await expect(page.getByText(health.unsaved)).toBeVisible();
  await answer(page, 0);
  await expect(said(page, 0)).toHaveText(reply.unsaved);
  const other = await context.newPage();
  await open(other, '/quizzes/six-moments/');
  await other.getByRole('button', { name: 'Begin' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Moment 1 of 6');
  await expect(other.getByText(health.unsaved)).toBeVisible();
  await expect(other.getByText('kept on this device')).toHaveCount(0);
  await holder.close();
  await expect(said(page, 0)).toHaveText(reply.saved);
  for (const tab of [page, other]) await expect(tab.getByText(health.unsaved)).toHaveCount(0);
  await expectKept(page, 0);
});

test('A database that is deleted under an open page gets back what was said to be saved', async ({ page, context }) => {
  await open(page);
  await answer(page, 0);
  await expect(said(page, 0)).toHaveText(reply.saved);
  const other = await context.newPage();
  await other.goto('/about/');
  await other.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('goldseam/after-the-mistake');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await answer(page, 1);
  await expect(said(page, 1)).toHaveText(reply.saved);
  await expectKept(page, 0, 1);
});
