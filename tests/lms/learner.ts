import { type BrowserContext, test as base, expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Fault, Kind } from '../../src/authoring/rehearse/faults.ts';
import { type Rehearsal, rehearse } from '../../src/authoring/rehearse/serve.ts';
import { packageFor } from './packages.ts';

export { expect };

/** A launch in the window of a learner. */
export interface Launch {
  page: Page;
  /** The line that says where things stand. */
  line: Locator;
  shell(): Frame;
  /** The page of the course that is open. */
  course(): Frame;
  go(path: string): Promise<void>;
  exit(): Promise<void>;
}

interface Lms {
  /** Opens a package in a browser profile, with faults. */
  open(kind: Kind, options?: { faults?: readonly Fault[]; profile?: BrowserContext }): Promise<Launch>;
  /** Another profile, as on another computer. */
  profile(): Promise<BrowserContext>;
  /** What the LMS of a standard has. */
  told(kind: Kind): Promise<Told>;
  url(kind: Kind): Promise<string>;
}

/** What an LMS was told, in one form for all standards. */
export interface Told {
  status: string;
  score: string;
  answers: string[];
  flaws: string[];
}

const isShell = (url: string) => /\/lms\/content\/[^?]*\/index\.html/.test(url) && !url.includes('/course/');

async function launched(page: Page): Promise<Launch> {
  const find = (is: (url: string) => boolean) => () => {
    const frame = page.frames().find((one) => is(one.url()));
    if (!frame)
      throw new Error(
        `There is no such frame among ${page
          .frames()
          .map((one) => one.url())
          .join(', ')}.`,
      );
    return frame;
  };
  await expect.poll(() => page.frames().some((frame) => isShell(frame.url()))).toBe(true);
  const shell = find(isShell);
  // A slow LMS takes its time before it says who is there.
  await expect
    .poll(() => page.frames().some((frame) => frame.url().includes('/course/')), { timeout: 60_000 })
    .toBe(true);
  const course = find((url) => url.includes('/course/'));
  return {
    page,
    shell,
    course,
    get line() {
      return shell().locator('[data-shell="line"]');
    },
    async go(path) {
      // The shell may say that all is saved before it has opened the page.
      await expect.poll(() => page.frames().some((frame) => frame.url().includes('/course/'))).toBe(true);
      await course().goto(new URL(`course/${path}`, shell().url()).href);
      await expect(course().locator('html')).toHaveAttribute('data-alive', '');
    },
    async exit() {
      await shell().locator('[data-shell="exit"]').click();
      await expect(shell().getByRole('heading', { name: 'You can close this window' })).toBeVisible();
    },
  };
}

export const test = base.extend<{ lms: Lms; ears: string[] }>({
  /** What pages of the course must not do. */
  ears: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this
    async ({}, use) => {
      const heard: string[] = [];
      await use(heard);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
  lms: async ({ browser, ears }, use) => {
    const open = new Map<Kind, Rehearsal>();
    const contexts: BrowserContext[] = [];
    const of = async (kind: Kind) => {
      const running = open.get(kind) ?? (await rehearse({ zip: packageFor(kind) }));
      open.set(kind, running);
      return running.url;
    };
    const profile = async () => {
      const context = await browser.newContext();
      contexts.push(context);
      context.on('weberror', (error) => ears.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        // A server that was told to fail, or that has nothing yet, is no fault of the page.
        if (message.type() === 'error' && !/the server responded with a status of (?:404|503)/.test(message.text()))
          ears.push(`console: ${message.text()}`);
      });
      context.on('response', (response) => {
        if (response.status() === 404 && response.url().includes('/lms/content/'))
          ears.push(`missing: ${response.url()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      return context;
    };
    await use({
      profile,
      url: of,
      async open(kind, { faults = [], profile: own } = {}) {
        const page = await (own ?? (await profile())).newPage();
        await page.goto(`${await of(kind)}?${new URLSearchParams(faults.map((fault) => ['fault', fault]))}`);
        return launched(page);
      },
      async told(kind) {
        const url = await of(kind);
        if (kind === 'cmi5' || kind === 'xapi') {
          const { statements, refused } = await (await fetch(`${url}told`)).json();
          const verbs = statements.map((one: { verb: string }) => one.verb) as string[];
          return {
            status: ['completed', 'passed', 'failed'].filter((verb) => verbs.includes(verb)).join(' '),
            score: '',
            answers: statements
              .filter((one: { verb: string }) => one.verb === 'answered')
              .map((one: { object: string }) => one.object.split(':').at(-1)?.replaceAll('-', '_')),
            flaws: refused,
          };
        }
        const response = await fetch(`${url}state`);
        const { data } = response.status === 200 ? await response.json() : { data: [] };
        const all = new Map<string, string>(data);
        return {
          status:
            all.get('cmi.core.lesson_status') ?? `${all.get('cmi.completion_status')} ${all.get('cmi.success_status')}`,
          score: all.get('cmi.core.score.raw') ?? all.get('cmi.score.scaled') ?? '',
          answers: [...all].filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name)).map(([, id]) => id),
          flaws: [],
        };
      },
    });
    for (const context of contexts) await context.close();
    for (const running of open.values()) await running.close();
  },
});

/** Waits until the shell says that everything is with the LMS. */
export async function saved({ line }: Launch): Promise<void> {
  await expect(line).toHaveText(/^Saved to your LMS at /);
}

/** What was done wrong, by the LMS of the page. */
export const flaws = ({ page }: Launch) => page.locator('[data-part="flaws"] li').allTextContents();

const question = (frame: Frame, id: string) => frame.locator(`[data-question="${id}"]`);

/** "Checked." alone isn't yet an answer that anybody keeps. */
async function check(frame: Frame, id: string): Promise<void> {
  await question(frame, id).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(question(frame, id).locator('[data-part="status"]')).toContainText(/Saved|Not saved/);
}

/** Answers a question of a lesson by picking. */
export async function pick(frame: Frame, id: string, ...values: string[]): Promise<void> {
  for (const value of values) await question(frame, id).locator(`input[value="${value}"]`).check();
  await check(frame, id);
}

/** Answers a question of a lesson by typing. */
export async function type(frame: Frame, id: string, text: string): Promise<void> {
  await question(frame, id).locator('input[type="text"]').fill(text);
  await check(frame, id);
}

/** Checks an order as it stands after its first item was moved down. */
export async function arrange(frame: Frame, id: string): Promise<void> {
  await question(frame, id).getByRole('button', { name: /down/i }).first().click();
  await check(frame, id);
}

/** Picks the first partner from each list. */
export async function pair(frame: Frame, id: string): Promise<void> {
  for (const list of await question(frame, id).locator('select').all()) await list.selectOption({ index: 1 });
  await check(frame, id);
}
