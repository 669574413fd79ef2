import type { Page } from '../test.ts';

/** The page's own style, changed as a reader's would be; a style element would break the site's policy. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** WCAG 1.4.12: what a reader may set without losing anything. */
export const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What runs out of the screen sideways, scrolls within itself, or is cut off. Only tables and code may scroll. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page scrolls: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, .skip:not(:focus), svg')) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const may = element.closest('.table, pre');
      if (!may && box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1))
        found.push(`outside: ${name(element)}`);
      if (may) continue;
      const wide = element.scrollWidth > element.clientWidth + 1;
      const tall = element.scrollHeight > element.clientHeight + 1;
      // A text field scrolls by nature.
      if (element.matches('textarea, select, input')) continue;
      if (style.overflowX !== 'visible' && wide) found.push(`cut or scrolls sideways: ${name(element)}`);
      if (style.overflowY !== 'visible' && tall && element !== document.body) found.push(`cut below: ${name(element)}`);
      if (style.textOverflow === 'ellipsis' && wide) found.push(`ellipsis: ${name(element)}`);
    }
    return found;
  });
}

/** Texts that lie over each other. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: { node: Text; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!node.data.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.visually-hidden, .skip, svg, option, textarea')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push(...[...range.getClientRects()].map((box) => ({ node, box })));
    }
    return texts.flatMap((one, i) =>
      texts.slice(i + 1).flatMap((other) => {
        if (one.node === other.node) return [];
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const tall = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Glyph boxes of neighbouring lines touch where lines are set tight.
        if (wide < 3 || tall < 0.35 * Math.min(one.box.height, other.box.height)) return [];
        return [`“${one.node.data.trim().slice(0, 40)}” and “${other.node.data.trim().slice(0, 40)}”`];
      }),
    );
  });
}

/** The sizes of the page's texts, each with the element it stands in. */
export function sizes(page: Page): Promise<[string, number][]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .map((element) => [
        `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`,
        Number.parseFloat(getComputedStyle(element).fontSize),
      ]),
  );
}
