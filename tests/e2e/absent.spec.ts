// Without the usual ears: what fails to arrive is an error of the console, and that is what these tests are about.
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { absent, quiz, reply, assessment as say, scenario, timed } from '../../src/messages/en/index.ts';
import { here } from '../sites.ts';
import { heading, tests } from './sitting.ts';
import { openSlowly } from './slowly.ts';
import { places } from './states.ts';
import { stories } from './stories.ts';
import { alive } from './test.ts';

// What a page needs besides its HTML can fail to arrive. Then it goes on, keeps
// what's done in the tab, and says so.

const scripts = '**/_astro/*.js';
const notice = (page: Page) => page.getByRole('alert');
const question = (page: Page, n: number) => page.locator('[data-question]').nth(n);
const next = (page: Page) => page.locator('form:visible button[type="submit"]');

/** Each way in which a module doesn't arrive. */
const ways: Record<string, Parameters<Page['route']>[1]> = {
  'gone after the site was published anew': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }),
  'blocked by a filter': (route) => route.abort('blockedbyclient'),
  'lost on the way': (route) => route.abort('connectionreset'),
  'sent as what they are not': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
  'broken off in the middle': (route) => route.fulfill({ contentType: 'text/javascript', body: 'import {' }),
};

async function check(page: Page, n: number): Promise<void> {
  await question(page, n).locator('input').first().check();
  await question(page, n).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question(page, n).locator('.feedback h4')).toBeFocused();
}

for (const [name, lose] of Object.entries(ways)) {
  test(`modules ${name}: answers wait in the tab, and are saved when the page is loaded again`, async ({ page }) => {
    await page.route(scripts, lose);
    await page.goto(places.lesson);
    await expect(notice(page)).toContainText(absent.late);
    await check(page, 0);
    await expect(question(page, 0).getByRole('status')).toHaveText(absent.kept);
    await page.unroute(scripts);
    await notice(page).getByRole('link', { name: absent.reload }).click();
    await alive(page);
    await expect(question(page, 0).getByRole('status')).toContainText('You checked this before');
    await expect(notice(page)).toBeHidden();
    await page.reload();
    await expect(question(page, 0).getByRole('status')).toContainText('You checked this before');
  });
}

test('Modules that never answer are told of after a while, beside what was checked too; if they come, all is saved', async ({
  page,
}) => {
  await page.clock.install();
  const arrive = await openSlowly(page, places.lesson);
  await check(page, 0);
  await expect(question(page, 0).getByRole('status')).toHaveText(reply.checked);
  await page.clock.fastForward('00:10');
  await expect(notice(page)).toContainText(absent.late);
  await expect(question(page, 0).getByRole('status')).toHaveText(absent.kept);
  await expect(page.locator('footer.foot'), 'all of the page is there').toBeVisible();
  await arrive();
  await expect(question(page, 0).getByRole('status')).toContainText(reply.saved);
  await expect(notice(page)).toBeHidden();
});

test('A test that was begun without modules is there again after a reload, and goes on when they come', async ({
  page,
}) => {
  await page.route(scripts, (route) => route.abort());
  await page.goto(tests.ofEveryKind);
  await page.locator('[data-early="begin"]').click();
  const options = page.locator('.fields > fieldset:not(.sure) input');
  await options.nth(1).check();
  const first = await options.nth(1).inputValue();
  await next(page).click();
  await options.nth(2).check();
  const second = await options.nth(2).inputValue();
  await page.reload();
  await expect(heading(page)).toContainText(say.question(2, 12));
  await expect(page.locator(`.fields input[value="${second}"]`)).toBeChecked();
  await page.unroute(scripts);
  await page.reload();
  await alive(page);
  await expect(heading(page)).toContainText(say.question(2, 12));
  await expect(page.locator(`.fields input[value="${second}"]`)).toBeChecked();
  await page.getByRole('button', { name: say.back, exact: true }).click();
  await expect(page.locator(`.fields input[value="${first}"]`)).toBeChecked();
  await page.reload();
  await alive(page);
  await expect(page.locator(`.fields input[value="${first}"]`)).toBeChecked();
});

test('The last Next of a quiz that has no modules says what is missing', async ({ page }) => {
  await page.route(scripts, (route) => route.abort());
  await page.goto(places.quiz);
  await page.locator('[data-early="begin"]').click();
  for (let moment = 1; moment <= 6; moment++) {
    await expect(heading(page)).toContainText(quiz.moment(moment, 6));
    await page.locator('.fields input').first().check();
    await next(page).click();
  }
  await expect(page.getByRole('status').filter({ hasText: absent.wait })).toBeVisible();
});

test('A part that is fetched later and does not come says so, and the rest of the page lives', async ({ page }) => {
  const part = '**/_astro/TimedSteps.*.js';
  await page.route(part, (route) => route.abort());
  await page.goto(places.lesson);
  await alive(page);
  const sheet = page.locator('[data-island="TimedSteps"]');
  await sheet.scrollIntoViewIfNeeded();
  await expect(sheet.getByRole('alert')).toContainText(absent.part);
  await check(page, 0);
  await expect(question(page, 0).getByRole('status')).toContainText(reply.saved);
  await page.unroute(part);
  await sheet.getByRole('link', { name: absent.reload }).click();
  await alive(page);
  await sheet.getByRole('button', { name: timed.start }).click();
  await expect(sheet.getByRole('button', { name: timed.pause })).toBeVisible();
});

test('A page that is opened as a file can be read and answered, and says that nothing is kept', async ({ page }) => {
  await page.goto(pathToFileURL(`${here.built}${places.lesson}index.html`).href);
  await expect(notice(page)).toContainText(absent.file);
  await check(page, 0);
  await expect(question(page, 0).getByRole('status')).not.toHaveText(reply.checked);
});

/** A page within the frame that many systems put around courses: with scripts, without forms. */
async function inSandbox(page: Page, address: string) {
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts allow-same-origin" src="${address}" width="900" height="700"></iframe>`,
    }),
  );
  await page.goto('/frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-alive', '');
  return frame;
}

test('In a frame that allows no forms questions are checked, by pointer and by Enter', async ({ page }) => {
  const frame = await inSandbox(page, '/goldseam-guide/lessons/writing/');
  const field = frame.locator('[data-kind="text"] input').first();
  await field.fill('something else entirely');
  await field.press('Enter');
  const section = frame.locator('[data-kind="text"]').first();
  // Feedback, or what is asked before it: either is an answer.
  await expect(section.getByRole('status')).not.toBeEmpty();
  const choice = await inSandbox(page, places.lesson);
  await choice.locator('[data-question] input').first().check();
  await choice.locator('[data-question]').first().getByRole('button', { name: 'Check', exact: true }).click();
  await expect(choice.locator('[data-question]').first().getByRole('status')).toContainText(reply.saved);
});

test('In a frame that allows no forms a test and a story go on', async ({ page }) => {
  const frame = await inSandbox(page, tests.untimed);
  await frame.locator('[data-early="begin"]').click();
  await frame.getByRole('button', { name: say.next, exact: true }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Question 2 of');
  const [story] = await stories();
  const played = await inSandbox(page, `/scenarios/${story?.id}/`);
  await played.locator('[data-early]').first().click();
  await played.locator('.fields input').first().check();
  await played.locator('form:visible button[type="submit"]').click();
  await expect(played.getByRole('heading', { name: scenario.happens })).toBeVisible();
});

/** What a translating service does to a page: an element in the place of each text, and of each that comes. */
const translate = () => {
  const work = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, script, style, template')) continue;
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild?.append(`«${text.data}»`);
      text.replaceWith(outer);
    }
  };
  work(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.isConnected) work(node.parentNode ?? node);
  }).observe(document.body, { childList: true, subtree: true });
};

test('A page that a service translates counts its questions, and its clock runs', async ({ page }) => {
  await page.clock.install();
  await page.goto(tests.timed);
  await alive(page);
  await page.evaluate(translate);
  await page.locator('[data-early="begin"]').click();
  await expect(heading(page)).toContainText(`«${say.question(1, 3)}»`);
  await page.getByRole('button', { name: new RegExp(say.next) }).click();
  await expect(heading(page)).toContainText(`«${say.question(2, 3)}»`);
  const clock = page.getByRole('timer');
  const before = await clock.textContent();
  await page.clock.runFor(3000);
  await expect(clock).not.toHaveText(before ?? '');
  await expect(clock).toContainText('«');
});
