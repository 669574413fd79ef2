import type { Browser, CDPSession, Page } from 'playwright';

/** How a page is loaded. */
export interface Conditions {
  name: string;
  /** Bytes a second, and milliseconds a request; nothing for an unthrottled line. */
  network?: { bytes: number; latency: number };
  /** How many times slower the processor is. */
  slowdown: number;
}

/** One load of a page. Times in milliseconds since navigation. */
export interface Load {
  bytes: number;
  requests: number;
  /** First contentful paint. */
  paint: number;
  /** When an impatient visitor has seen feedback painted. */
  ready: number;
  /** Tries of theirs that did nothing, although the question was on screen. */
  lost: number;
}

/**
 * Chooses and checks at first sight of a question, and then every 100 ms; sees
 * feedback in the frame that paints it. A try is lost when the next one finds
 * the question still without feedback.
 */
const impatience = () => {
  const report = { ready: 0, lost: 0 };
  Object.assign(window, { report });
  let tried = 0;
  const attempt = () => {
    const form = document.querySelector('article form:has(input)');
    const button = form?.querySelector<HTMLElement>('button');
    if (!button?.getBoundingClientRect().height) return;
    if (tried > 0) report.lost += 1;
    tried = performance.now();
    form?.querySelector('input')?.click();
    button.click();
  };
  const frame = () => {
    if (tried === 0 || performance.now() - tried >= 100) attempt();
    if (document.querySelector('.panel > *, .shown')) setTimeout(() => (report.ready = performance.now()));
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

async function throttle(session: CDPSession, { network, slowdown }: Conditions): Promise<void> {
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.bytes,
    uploadThroughput: network.bytes,
  });
}

async function open(browser: Browser, conditions: Conditions): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await throttle(session, conditions);
  return { page, session };
}

/** Loads a page once with a cold cache. */
export async function load(browser: Browser, url: string, conditions: Conditions): Promise<Load> {
  const { page, session } = await open(browser, conditions);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(impatience);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction('window.report.ready > 0');
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { report: { ready: number; lost: number } }).report,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await page.context().close();
  return { bytes, requests, ...seen };
}

/** Milliseconds for which the main thread is busy with a page that nobody touches, until its network is quiet. */
export async function busy(browser: Browser, url: string, conditions: Conditions): Promise<number> {
  const { page, session } = await open(browser, conditions);
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  const { metrics } = await session.send('Performance.getMetrics');
  await page.context().close();
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Milliseconds from a trusted click on each Check to the frame after its feedback, in a loaded page. */
export async function delays(browser: Browser, url: string, conditions: Conditions): Promise<number[]> {
  const { page } = await open(browser, { name: conditions.name, slowdown: conditions.slowdown });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { found });
    document.addEventListener(
      'submit',
      () => {
        const begun = window.event?.timeStamp ?? performance.now();
        requestAnimationFrame(() => setTimeout(() => found.push(performance.now() - begun)));
      },
      true,
    );
    document.addEventListener('pointerup', (event) => Object.assign(window, { pressed: event.timeStamp }), true);
  });
  const forms = page.locator('article form:has(input)');
  for (let i = 0; i < (await forms.count()); i++) {
    const form = forms.nth(i);
    if (
      (await form.locator('input[value]').count()) === 0 ||
      !(await form.getByRole('button', { name: 'Check' }).count())
    )
      continue;
    await form.locator('input').first().check();
    await form.getByRole('button', { name: 'Check' }).click();
    await page.waitForTimeout(60);
  }
  const found = await page.evaluate(() => (window as unknown as { found: number[] }).found);
  await page.context().close();
  return found;
}
