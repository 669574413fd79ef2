import type { Page } from '../test.ts';

declare global {
  /** The live regions that stood before an act, with what they said then. */
  var standing: Map<Element, string>;
}

const regions = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';

/**
 * What an act makes live regions say. A region that came together with its text
 * is not heard by a screen reader, so it is reported as silent; so is one that
 * was put in another's place.
 */
export async function said(page: Page, act: () => Promise<unknown>): Promise<{ heard: string[]; silent: string[] }> {
  await page.evaluate((wanted) => {
    // A hidden region is no region.
    const seen = [...document.querySelectorAll(wanted)].filter((region) => region.checkVisibility());
    globalThis.standing = new Map(seen.map((region) => [region, region.textContent ?? '']));
  }, regions);
  await act();
  return page.evaluate((wanted) => {
    const heard: string[] = [];
    const silent: string[] = [];
    for (const region of document.querySelectorAll(wanted)) {
      const text = region.textContent?.trim();
      const before = standing.get(region);
      if (!text || text === before) continue;
      if (before === undefined) silent.push(text);
      else heard.push(text);
    }
    return { heard, silent };
  }, regions);
}

/** What is wrong with what an act makes live regions say. */
export async function unheard(page: Page, name: string, act: () => Promise<unknown>): Promise<string[]> {
  const { heard, silent } = await said(page, act);
  return [
    ...silent.map((text) => `${name}: came with its text: ${text}`),
    ...(heard.length === 0 ? [`${name}: nothing is said`] : []),
  ];
}
