import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../src/authoring/setup/browser.ts';
import { alive, expect, type Page, test } from './test.ts';

const lesson = '/lessons/first-minute/';
const question = (page: Page, n: number) => page.locator('[data-question]').nth(n);
const said = (page: Page, n: number) => question(page, n).getByRole('status');

async function open(page: Page, address = lesson): Promise<void> {
  await page.goto(address);
  await alive(page);
}

async function answer(page: Page, n: number): Promise<void> {
  await question(page, n).locator('input').first().check();
  await question(page, n).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question(page, n).locator('.feedback h4')).toBeFocused();
}

async function expectKept(page: Page, ...numbers: number[]): Promise<void> {
  await page.reload();
  await alive(page);
  for (const n of numbers) await expect(said(page, n)).toContainText('You checked this before');
}

/** Opens the record's database beside the page, puts facts into it, and says what lies there. */
function database(page: Page, facts: readonly unknown[] = [], version?: number) {
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

const refuse = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Refused by the test.', 'SecurityError');
  };
};

/** Lets two writes through, then says that the disk is full until the test makes room. */
const fill = () => {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  IDBObjectStore.prototype.put = function (...parameters) {
    writes += 1;
    if (writes > 2 && !document.documentElement.hasAttribute('data-room')) {
      throw new DOMException('Full, says the test.', 'QuotaExceededError');
    }
    return put.apply(this, parameters);
  };
};

function makeRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.setAttribute('data-room', '');
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

test('Two tabs that answer at once both keep their answers', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([open(page), open(other)]);
  await Promise.all([page.bringToFront(), answer(page, 0)]);
  // Firefox lets no more than the tab in front have the focus.
  await other.bringToFront();
  await answer(other, 1);
  await Promise.all([page, other].map((tab, n) => expect(said(tab, n)).toHaveText('Saved on this device.')));
  await expectKept(page, 0, 1);
  await expectKept(other, 0, 1);
});

test('A reload loses no answer, whether it comes before, between or after two of them', async ({ page }) => {
  await open(page);
  await question(page, 0).locator('input').first().check();
  await page.reload();
  await alive(page);
  await expect(question(page, 0).getByRole('button', { name: 'Check', exact: true })).toBeVisible();
  await answer(page, 0);
  await expect(said(page, 0)).toHaveText('Saved on this device.');
  await expectKept(page, 0);
  await question(page, 0).getByRole('button', { name: 'Show the feedback' }).click();
  await answer(page, 1);
  await expect(said(page, 1)).toHaveText('Saved on this device.');
  await expectKept(page, 0, 1);
});

test('A page that returns from the back/forward cache takes up what it missed, and goes on saving', async ({
  baseURL,
}) => {
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: browserArgs,
    ignoreDefaultArgs,
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await open(page);
  const id = await question(page, 1).getAttribute('data-question');
  await open(page, '/record/');
  const state = page.getByRole('region', { name: 'Lessons' }).getByRole('listitem').nth(1);
  await expect(state).toContainText('Not started');
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => document.body.setAttribute('data-returned', String(event.persisted)));
  });
  await page.goto('/about/');
  const fact = { id: `${Date.now().toString(36).padStart(9, '0')}abcdefgh`, at: Date.now(), verb: 'answered' };
  await database(page, [{ ...fact, object: id, revision: 1, data: { picks: ['a'] } }]);
  await page.evaluate(() => history.back());
  await expect(page.locator('body')).toHaveAttribute('data-returned', 'true');
  await expect(state).toContainText('Started');
  await page.getByRole('button', { name: 'Set my record back to the start' }).click();
  await expect(state).toContainText('Not started');
  await page.reload();
  await expect(page.getByText('Your record is set back to the start.')).toBeVisible();
  await browser.close();
});

test('Where the browser refuses to store, one sentence says so and feedback still works', async ({ page }) => {
  await page.addInitScript(refuse);
  await open(page);
  const sentence = page.getByText('This browser does not let us save at the moment.');
  await expect(sentence).toBeVisible();
  await answer(page, 0);
  await expect(said(page, 0)).toHaveText(/^Not saved: this browser refused/);
  await answer(page, 1);
  await open(page, '/quizzes/six-moments/');
  await expect(page.getByText('This browser keeps nothing for this site.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Moment 1 of 6');
});

test('A full disk is said beside the question, and the answers are saved when room returns', async ({ page }) => {
  await page.addInitScript(fill);
  await open(page);
  for (const n of [0, 1, 2]) await answer(page, n);
  await expect(said(page, 2)).toHaveText(/^Not saved: this browser refused/);
  await expect(page.getByText('This browser does not let us save at the moment.')).toBeVisible();
  const before = (await database(page)).facts.length;
  await makeRoom(page);
  await expect.poll(async () => (await database(page)).facts.length).toBeGreaterThan(before);
  await expect(page.getByText('This browser does not let us save at the moment.')).toHaveCount(0);
  await expectKept(page, 0, 1, 2);
});

test('A question does not go on saying that it is not saved once it is', async ({ page }) => {
  await page.addInitScript(fill);
  await open(page);
  for (const n of [0, 1, 2]) await answer(page, n);
  await expect(said(page, 2)).toHaveText(/^Not saved/);
  await makeRoom(page);
  await expect(said(page, 2)).toHaveText('Saved on this device.');
});

test('Entries that cannot be read are set aside, one sentence says so, and the rest counts', async ({ page }) => {
  await open(page);
  await answer(page, 0);
  await expect(said(page, 0)).toHaveText('Saved on this device.');
  const bad = [{ id: 'bad' }, { id: 7, at: 'noon' }, { id: '0aaaaaaaaaaaaaaaa', at: 1, verb: 'hacked', object: 'x' }];
  await database(page, bad);
  await page.reload();
  await alive(page);
  const sentence = page.getByText('3 entries of your record could not be read. They were set aside, not deleted;');
  await expect(sentence).toBeVisible();
  await expect(said(page, 0)).toContainText('You checked this before');
  await answer(page, 1);
  await expect(said(page, 1)).toHaveText('Saved on this device.');
  const { facts, quarantine } = await database(page);
  expect(quarantine).toHaveLength(3);
  expect(quarantine.map((one) => (one as { value: unknown }).value)).toEqual(expect.arrayContaining(bad));
  for (const entry of bad) expect(facts).not.toContainEqual(entry);
});

test('A record of a newer version is left untouched, and one sentence says so', async ({ page }) => {
  await page.goto('/about/');
  const before = await database(page, [{ id: 'from-the-future', shape: { unknown: true } }], 99);
  await open(page);
  await expect(page.getByText('Your record was written by a newer version of this site.')).toBeVisible();
  await answer(page, 0);
  await expect(said(page, 0)).toHaveText(/^Not saved/);
  await page.goto('/about/');
  expect(await database(page)).toEqual(before);
  expect(before).toMatchObject({ version: 99, facts: [{ id: 'from-the-future' }] });
});
