import { chromium, type Page } from 'playwright';
import { serve } from '../../../src/authoring/serve/serve.ts';
import { browserArgs, ensureBrowser, findQuickBrowser } from '../../../src/authoring/setup/browser.ts';
import { platform } from '../../sites.ts';
import { factsOf, knownOn, seed } from './seed.ts';

// Measures what a long record costs, on the site of the fixtures in a real
// browser: how soon earlier answers show in a lesson, how soon the page of the
// record is filled, how soon a click is saved. Run it on a quiet machine.

const sizes = [100, 10_000, 100_000];
const runs = 5;
const lesson = '/lessons/first-minute/';
const quiz = '/quizzes/six-moments/';

/** Notes when the database answered and when the page showed what it's asked for. */
const watch = (wanted: string) => {
  const times = { opened: 0, shown: 0 };
  Object.assign(window, { times });
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...parameters) {
    const request = open.apply(this, parameters);
    request.addEventListener('success', () => {
      times.opened ||= performance.now();
    });
    return request;
  };
  const look = () => {
    if (document.querySelector(wanted)) {
      times.shown = performance.now();
      document.documentElement.setAttribute('data-shown', '');
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

interface Shown {
  /** Milliseconds since navigation. */
  shown: number;
  /** Milliseconds since the database was open. */
  after: number;
}

async function shown(page: Page, address: string, wanted: string): Promise<Shown> {
  const fresh = await page.context().newPage();
  await fresh.addInitScript(watch, wanted);
  await fresh.goto(address);
  // The page's policy allows no functions made from text, with which Playwright would wait for one to hold.
  await fresh.waitForSelector('html[data-shown]', { state: 'attached', timeout: 120_000 });
  const { opened, shown } = await fresh.evaluate(
    () => (window as unknown as { times: { opened: number; shown: number } }).times,
  );
  await fresh.close();
  return { shown, after: shown - opened };
}

/** Milliseconds from Check to "Saved" on each question of the lesson that was opened for another answer. */
async function saved(page: Page): Promise<number[]> {
  const fresh = await page.context().newPage();
  await fresh.goto(lesson);
  await fresh.waitForSelector('[data-question][data-state="folded"]', { timeout: 120_000 });
  // The page has read the record, and looks once more a second later.
  await fresh.waitForTimeout(2500);
  const times = await fresh.evaluate(async () => {
    const found: number[] = [];
    for (const section of document.querySelectorAll<HTMLElement>('[data-question][data-kind="choice"]')) {
      section.querySelector<HTMLElement>('[data-part="again"]')?.click();
      section.querySelector('input')?.click();
      const status = section.querySelector('[data-part="status"]');
      const said = new Promise<number>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (status?.textContent?.startsWith('Saved')) resolve(performance.now());
        });
        watcher.observe(section, { subtree: true, childList: true, characterData: true });
      });
      const begun = performance.now();
      section.querySelector('form')?.requestSubmit();
      found.push((await said) - begun);
    }
    return found;
  });
  await fresh.close();
  return times;
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(0).padStart(6)} ms`;

const browser = await chromium.launch({ executablePath: findQuickBrowser() ?? ensureBrowser(), args: browserArgs });
const server = await serve({ folder: platform.built, port: 0 });

for (const size of sizes) {
  const context = await browser.newContext({ baseURL: `http://localhost:${server.port}` });
  const page = await context.newPage();
  const known = await knownOn(page, lesson, quiz);
  await page.goto(lesson);
  await page.waitForSelector('html[data-alive]');
  await page.goto('/about/');
  await seed(page, factsOf(known, size));
  const wanted = { lesson: '[data-question][data-state="folded"]', record: '.states li:is(.started, .complete)' };
  const first = await shown(page, lesson, wanted.lesson);
  await page.waitForTimeout(1500);
  const [answers, filled, clicks]: [Shown[], Shown[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run++) {
    answers.push(await shown(page, lesson, wanted.lesson));
    filled.push(await shown(page, '/record/', wanted.record));
    clicks.push(...(await saved(page)));
  }
  console.log(`\n${size.toLocaleString('en')} facts (${runs} loads each, medians)`);
  const row = (name: string, all: Shown[]) =>
    console.log(
      `  ${name.padEnd(44)}${ms(middle(all.map(({ shown }) => shown)))} after navigation, ${ms(middle(all.map(({ after }) => after)))} after the database opened`,
    );
  row('earlier answers shown, the very first time', [first]);
  row('earlier answers shown', answers);
  row('record page filled', filled);
  console.log(
    `  ${'Check to "Saved"'.padEnd(44)}${ms(middle(clicks))} median, ${ms(Math.max(...clicks))} at most (${clicks.length} clicks)`,
  );
  await context.close();
}

await browser.close();
server.stop();
