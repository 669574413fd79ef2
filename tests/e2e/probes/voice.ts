import { type Page, painted } from '../test.ts';

/** What is heard twice, or as the name of a sign. */
export function spokenBadly(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    // A description of some length that stands there to be read is read twice.
    for (const element of document.querySelectorAll('[aria-describedby]')) {
      for (const id of element.getAttribute('aria-describedby')?.split(/\s+/) ?? []) {
        const text = document.getElementById(id);
        const words = text?.textContent?.trim() ?? '';
        const before = text && text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (text && seen(element) && seen(text) && before && words.length > 60)
          found.push(`read twice: ${words.slice(0, 60)}`);
      }
    }
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: parent } = walker.currentNode as Text;
      if (!/[\u2190-\u21ff\u27a1\u2b05-\u2b07]/.test(data) || !parent || parent.closest('[aria-hidden="true"]'))
        continue;
      if (seen(parent)) found.push(`an arrow is spoken: ${data.trim().slice(0, 40)}`);
    }
    return found;
  });
}

declare global {
  /** What live regions were given to say since they were watched. */
  var heardLive: string[] | undefined;
}

const live = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';

/** Notes from here on all that live regions of the page are given to say. */
export async function watchLive(page: Page): Promise<void> {
  await page.evaluate((regions) => {
    globalThis.heardLive = [];
    new MutationObserver((changes) => {
      for (const region of new Set(
        changes.map(
          ({ target }) =>
            (target as Element).parentElement?.closest(regions) ??
            (target instanceof Element ? target.closest(regions) : null),
        ),
      )) {
        const text = region?.textContent?.trim();
        if (text && region?.getAttribute('aria-live') !== 'off') globalThis.heardLive?.push(text);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, live);
}

/** What was said since the last time it was asked. */
export function heardSince(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.heardLive?.splice(0) ?? []);
}

/** What the page says while somebody types into its fields, a letter at a time. */
export async function saidWhileTyping(page: Page, text: string): Promise<string[]> {
  await watchLive(page);
  const found: string[] = [];
  for (const field of await page.locator('main :is(textarea, input[type="text"]):visible').all()) {
    await field.focus();
    // What is said of the field that was just left is said before anything is typed here.
    await painted(page);
    await heardSince(page);
    await page.keyboard.type(text, { delay: 5 });
    found.push(...(await heardSince(page)).map((said) => `said while typing: ${said.slice(0, 60)}`));
  }
  return found;
}
