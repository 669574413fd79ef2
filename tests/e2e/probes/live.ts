import type { Page } from '../test.ts';

const regions = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';

/**
 * What an act makes live regions say. A region that came together with its text
 * is not heard by a screen reader, so it is reported as silent.
 */
export async function said(page: Page, act: () => Promise<unknown>): Promise<{ heard: string[]; silent: string[] }> {
  await page.evaluate((wanted) => {
    for (const region of document.querySelectorAll<HTMLElement>(wanted)) {
      // A hidden region is no region.
      if (region.checkVisibility()) region.dataset.heard = region.textContent ?? '';
    }
  }, regions);
  await act();
  // Frameworks render in the next tasks; what is not there after two frames was not caused by the act alone.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  return page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter((region) => region.textContent?.trim());
    const heard = all.filter(
      (region) => region.dataset.heard !== undefined && region.dataset.heard !== region.textContent,
    );
    const silent = all.filter((region) => region.dataset.heard === undefined);
    for (const region of document.querySelectorAll<HTMLElement>('[data-heard]')) region.removeAttribute('data-heard');
    return { heard: heard.map((region) => region.textContent), silent: silent.map((region) => region.textContent) };
  }, regions);
}
