import type { Page } from '../test.ts';

/** The colours of all that is seen, in order. */
function colours(page: Page, theme: 'light' | 'dark' | null): Promise<string[]> {
  return page.evaluate((chosen) => {
    const root = document.documentElement;
    const before = root.dataset.theme;
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    const seen = [...document.querySelectorAll<HTMLElement>('body, body *')].filter((one) => one.checkVisibility());
    const found = seen.map((one) => {
      const { color, backgroundColor, borderTopColor, fill, stroke, opacity } = getComputedStyle(one);
      return `${one.localName}.${one.getAttribute('class')}: ${[color, backgroundColor, borderTopColor, fill, stroke, opacity].join(' ')}`;
    });
    if (before) root.dataset.theme = before;
    else delete root.dataset.theme;
    return found;
  }, theme);
}

/** What the site's own switch of colours shows otherwise than a device that is set so: contrast is measured on the device's. */
export async function switchFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const device = await colours(page, null);
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    const chosen = await colours(page, theme);
    const other = chosen.findIndex((one, i) => one !== device[i]);
    if (other >= 0)
      found.push(`${theme} by the switch and by the device differ: ${chosen[other]} and ${device[other]}`);
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}
