import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { lookup } from 'mrmime';
import { packageFor } from './packages.ts';

const deep = '/a/b c/courses/7/';

/** Serves a package's files from a deep folder: by their exact names, with a policy of its own, and no index of folders. */
function served(zip: string): Promise<Server> {
  const files = new Map(Object.entries(unzipSync(readFileSync(zip))));
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    const file = path.startsWith(deep) ? files.get(path.slice(deep.length)) : undefined;
    response
      .writeHead(file ? 200 : 404, {
        'Content-Type': lookup(path) ?? 'text/plain',
        'Content-Security-Policy': "default-src 'self'",
      })
      .end(file);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Whatever a page must not do. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && heard.push(`${response.status()}: ${response.url()}`));
  return heard;
}

/** Takes a part of the course by its links alone, and comes back to what was done. */
async function take(page: Page, home: string): Promise<void> {
  const heard = listen(page);
  await page.goto(home);
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Start with/ })
    .first()
    .click();
  const question = page.locator('[data-question="milk-wand"]');
  await question.locator('input[value="after"]').check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('[data-part="status"]')).toContainText('Saved');
  await page.getByRole('link', { name: 'Guests' }).first().click();
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await expect(page.locator('input[value="sorry"]:visible')).toBeVisible();
  await page.getByRole('link', { name: 'Take the test' }).first().click();
  await page.getByRole('main').getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Question 1 of 5');
  await page.getByRole('link', { name: 'Your record' }).first().click();
  await expect(page.getByRole('main')).toContainText('Milk');
  await page.getByRole('link', { name: 'Lessons', exact: true }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Milk' }).first().click();
  await expect(page.locator('[data-question="milk-wand"] input[value="after"]')).toBeChecked();
  expect(heard).toEqual([]);
}

test('web: the site works from a deep folder of a server with a policy of its own and no index of folders', async ({
  page,
}) => {
  const server = await served(packageFor('web'));
  const { port } = server.address() as { port: number };
  await take(page, `http://127.0.0.1:${port}${encodeURI(deep)}index.html`);
  server.closeAllConnections();
  server.close();
});

test('folder: the course opens from a disk, without a network, and keeps what is done', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam folder '));
  for (const [path, file] of Object.entries(unzipSync(readFileSync(packageFor('folder'))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), file);
  }
  await page.context().setOffline(true);
  await take(page, pathToFileURL(join(folder, 'index.html')).href);
  rmSync(folder, { recursive: true });
});
