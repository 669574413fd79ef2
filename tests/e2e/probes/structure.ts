import type { Page } from '../test.ts';

/** What is wrong with the frame of a page: its language, its first heading, its order of focus. */
export function frameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (!/^[a-z]{2,3}(-|$)/.test(document.documentElement.lang)) found.push('no language');
    if (!document.title.trim()) found.push('no title');
    const first = [...document.querySelectorAll<HTMLElement>('h1')].filter((heading) => heading.checkVisibility());
    if (first.length !== 1) found.push(`${first.length} first headings`);
    if (first.some((heading) => !heading.textContent?.trim())) found.push('an empty first heading');
    for (const element of document.querySelectorAll<HTMLElement>('[tabindex]')) {
      if (element.tabIndex > 0) found.push(`positive tabindex: ${element.outerHTML.slice(0, 80)}`);
    }
    if (document.querySelectorAll('main').length !== 1) found.push('not one main');
    return found;
  });
}

/** Controls smaller than 24 by 24 CSS pixels. A link within a sentence is as tall as its line (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...controls].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('.skip')) return [];
      const around = element.closest('label') ?? element;
      let line = around.parentElement;
      while (line && getComputedStyle(line).display === 'inline') line = line.parentElement;
      const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim().length;
      const sentence = around.localName === 'a' && words(line) > words(around) + 2;
      if (sentence && getComputedStyle(around).display === 'inline') return [];
      const { width, height } = around.getBoundingClientRect();
      if (width >= 24 && height >= 24) return [];
      return [
        `${element.localName}.${element.className} “${around.textContent?.trim().slice(0, 40)}” ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  });
}

/** Radios and checkboxes of one name that no named group holds together. */
export async function looseGroups(page: Page): Promise<string[]> {
  const found: string[] = [];
  const session = await page.context().newCDPSession(page);
  // The browser's own tree says which groups there are and what they are called.
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  for (const node of nodes) {
    if (node.ignored || node.role?.value !== 'radio') continue;
    let parent = byId.get(node.parentId ?? '');
    while (parent && !['group', 'radiogroup'].includes(String(parent.role?.value)))
      parent = byId.get(parent.parentId ?? '');
    if (!String(parent?.name?.value ?? '').trim()) found.push(`radio “${node.name?.value}”`);
  }
  const sets = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name]')];
    return [...new Set(boxes.map((box) => box.name))].filter(
      (name) => boxes.filter((box) => box.name === name).length > 1,
    );
  });
  for (const name of sets) {
    const legends = await page.locator(`fieldset:has(input[name="${name}"]) > legend`).allTextContents();
    if (!legends[0]?.trim()) found.push(`checkboxes ${name}`);
  }
  await session.detach();
  return found;
}

/** What can be dragged and has neither a button nor a list beside it that does the same (WCAG 2.5.7). */
export function dragOnly(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[draggable="true"]')]
      .filter((element) => !element.closest('li, [role="listitem"], tr, div')?.querySelector('button, select'))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
