import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../src/authoring/setup/browser.ts';
import { health, record, reply } from '../../src/messages/en/index.ts';
import { answer, database, expectKept, open, question, said } from './disk.ts';
import { alive, expect, type Page, test } from './test.ts';

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
  const sentence = page.getByText(health.unsaved);
  await expect(sentence).toBeVisible();
  await answer(page, 0);
  await expect(said(page, 0)).toHaveText(reply.unsaved);
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
  await expect(said(page, 2)).toHaveText(reply.unsaved);
  await expect(page.getByText(health.unsaved)).toBeVisible();
  const before = (await database(page)).facts.length;
  await makeRoom(page);
  await expect.poll(async () => (await database(page)).facts.length).toBeGreaterThan(before);
  await expect(page.getByText(health.unsaved)).toHaveCount(0);
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
  await expect(page.getByText(health.damaged(3))).toBeVisible();
  await expect(said(page, 0)).toContainText('You checked this before');
  await answer(page, 1);
  await expect(said(page, 1)).toHaveText('Saved on this device.');
  const { facts, quarantine } = await database(page);
  expect(quarantine).toHaveLength(3);
  expect(quarantine.map((one) => (one as { value: unknown }).value)).toEqual(expect.arrayContaining(bad));
  for (const entry of bad) expect(facts).not.toContainEqual(entry);

  // Not only by the page that met them: on every page that shows the record, until all of it is deleted.
  for (const address of ['/', '/lessons/', '/quizzes/six-moments/', '/record/']) {
    await open(page, address);
    await expect(page.getByText(health.damaged(3))).toBeVisible();
  }
  await expect(page.getByRole('region', { name: record.aside })).toContainText(/3 entries, set aside on \d/);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: record.asideSave }).click();
  const exported = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as { value: unknown }[];
  expect(exported.map(({ value }) => value)).toEqual(expect.arrayContaining(bad));
  await page.getByRole('button', { name: record.erase }).click();
  await page.getByRole('button', { name: record.eraseYes }).click();
  await expect(page.getByText(record.erased)).toBeVisible();
  await expect(page.getByRole('region', { name: record.aside })).toHaveCount(0);
  await expect(page.getByText(health.damaged(3))).toHaveCount(0);
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
