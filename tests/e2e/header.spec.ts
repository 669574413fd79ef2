import { expect, test } from '@playwright/test';
import { type Serving, serve } from '../../src/authoring/serve/serve.ts';
import { reply, question as words } from '../../src/messages/en/index.ts';
import { strict } from '../sites.ts';
import { listenTo } from './probes/ears.ts';

/** A site whose pages fetch their styles and scripts, on a server that allows no page to carry any. */
let serving: Serving;
test.beforeAll(async () => {
  const headers = { 'content-security-policy': "default-src 'self'" };
  serving = await serve({ folder: strict.built, port: 0, headers });
});
test.afterAll(() => serving.stop());

test("a site built for it lives under a server's own default-src 'self'", async ({ context }) => {
  const own = `http://localhost:${serving.port}`;
  const heard = await listenTo(context, own);
  const page = await context.newPage();
  const answered = await page.goto(`${own}/lessons/till/`);
  expect(answered?.headers()['content-security-policy']).toBe("default-src 'self'");

  // Styled: the heading has the site's own font, and the page a measure.
  const look = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
  expect(look).toContain('Young Serif');
  await expect(page.locator('.skip')).not.toBeInViewport();

  const question = page.locator('#q-till-change');
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: words.check }).click();
  await expect(question.getByRole('status')).toHaveText(reply.saved);
  await page.reload();
  await expect(question.getByRole('radio').first()).toBeChecked();

  await page.goto(`${own}/quizzes/ready/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of' })).toBeVisible();
  for (const other of ['/', '/scenarios/saturday/', '/worksheets/bag/', '/record/', '/lessons/milk/', '/nowhere/']) {
    await page.goto(`${own}${other}`);
    await expect(page.locator('h1')).toBeVisible();
  }
  // The browser itself complains of an address where nothing is, and should.
  expect(heard.filter((one) => !one.includes('404'))).toEqual([]);
});
