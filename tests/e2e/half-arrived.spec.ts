import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test as whole } from './test.ts';

const lesson = '/lessons/first-minute/';
/** What has arrived ends behind the first Check; its messages and its feedback panel come later. */
const end = 'data-part="check">Check</button>';

/** The site behind a line that stops in the middle of the lesson until `goOn` is called. */
interface SlowLine {
  url: string;
  goOn(): void;
}

const test = whole.extend<{ line: SlowLine }>({
  line: async ({ browserName: _ }, use, { project }) => {
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const server = createServer(async (request, response) => {
      const found = await fetch(new URL(request.url ?? '/', project.use.baseURL));
      const body = Buffer.from(await found.arrayBuffer());
      response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? '' });
      const cut = request.url === lesson ? body.indexOf(end) + end.length : body.length;
      response.write(body.subarray(0, cut));
      if (cut < body.length) await gate;
      response.end(body.subarray(cut));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    await use({ url: `http://localhost:${(server.address() as AddressInfo).port}/`, goOn });
    goOn();
    server.close();
    server.closeAllConnections();
  },
  baseURL: async ({ line }, use) => use(line.url),
});

/** How many answers the record has. */
function answersKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [course] = await indexedDB.databases();
    const request = indexedDB.open(course?.name ?? '');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const all = request.result.transaction('facts').objectStore('facts').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    request.result.close();
    return all.result.filter(({ verb }) => verb === 'answered').length;
  });
}

test('A question that has arrived in part takes a choice and a Check, and answers when its end is there', async ({
  page,
  line,
}) => {
  await page.goto(lesson, { waitUntil: 'commit' });
  const question = page.locator('[data-question]').first();
  const check = question.getByRole('button', { name: 'Check', exact: true });
  await expect(check).toBeVisible();
  await expect(question.locator('[data-part="panel"]')).toHaveCount(0);
  await question.locator('label').nth(1).click();
  // Whoever waits presses again; it is still one answer.
  await check.click();
  await check.click();
  line.goOn();
  await expect(question.locator('.feedback h4')).toBeFocused();
  await expect(question.getByRole('status')).toHaveText('Saved on this device.');
  await expect(question.locator('input').nth(1)).toBeChecked();
  expect(await answersKept(page)).toBe(1);
});

test('An empty Check on a question that has arrived in part says so when its end is there', async ({ page, line }) => {
  await page.goto(lesson, { waitUntil: 'commit' });
  const question = page.locator('[data-question]').first();
  await question.getByRole('button', { name: 'Check', exact: true }).click();
  line.goOn();
  await expect(question.getByRole('status')).toHaveText('Choose an option first, then check.');
});
