import type { Page } from '../test.ts';

/** The language that the pages of a course are written in, by the first part of their address; of all others English. */
const languages: Readonly<Record<string, string>> = {};

/** What hides where one is: links to the page itself that don't say so, headings that are alike, a language that's another. */
export function wayfindingFaults(page: Page): Promise<string[]> {
  const own = languages[new URL(page.url()).pathname.split('/')[1] ?? ''] ?? 'en';
  return page.evaluate((language) => {
    const found: string[] = [];
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const said = document.documentElement.lang;
    if (said.split('-')[0] !== language) found.push(`says it speaks “${said}”, and speaks “${language}”`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href]')) {
      const here = link.origin === location.origin && link.pathname === location.pathname && !link.hash;
      if (here && link.ariaCurrent !== 'page') found.push(`does not say that it is here: “${textOf(link)}”`);
      if (!here && link.ariaCurrent === 'page') found.push(`says that it is here, and is not: “${textOf(link)}”`);
    }
    // A list of headings names each within the one above it.
    const above: string[] = [];
    const names = new Set<string>();
    for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')) {
      if (!seen(heading)) continue;
      const level = Number(heading.localName.slice(1));
      above.length = level - 1;
      above.push(textOf(heading));
      const name = Array.from(above, (one = '') => one).join(' > ');
      // What authors call the parts of their text is theirs.
      const authored = heading.id && heading.matches('article > *, .page > *');
      if (names.has(name) && !authored) found.push(`two headings alike: “${name}”`);
      names.add(name);
    }
    // Words that authors put into tables are theirs; what the product lists has a name for each row.
    for (const row of document.querySelectorAll('main table tbody tr')) {
      if (row.closest('[role="group"]') || !seen(row)) continue;
      if (!row.querySelector('th[scope="row"]')) found.push(`a row without a header: “${textOf(row)}”`);
    }
    return found;
  }, own);
}

/** Buttons that lead on and are not as tall as one another, where each has one line. */
export function unequalButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.button.first, .bar .now')].filter((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
      return one.checkVisibility({ visibilityProperty: true }) && lines.size === 1;
    });
    const heights = all.map((one) => Math.round(one.getBoundingClientRect().height));
    const most = Math.max(...heights);
    return all.flatMap((one, i) =>
      most - (heights[i] ?? 0) > 2 ? [`${heights[i]} px and not ${most}: “${one.textContent?.trim()}”`] : [],
    );
  });
}
