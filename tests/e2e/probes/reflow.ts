import type { Page } from '../test.ts';

/** The page's own style, changed as a reader's would be; a style element would break the site's policy. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** WCAG 1.4.12: what a reader may set without losing anything. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What runs out of the screen sideways, scrolls within itself, or is cut off. Only tables and code may scroll. */
function lost(page: Page): Promise<string[]> {
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
function overlaps(page: Page): Promise<string[]> {
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
    texts.sort((one, other) => one.box.top - other.box.top);
    const found: string[] = [];
    for (const [i, one] of texts.entries()) {
      for (let j = i + 1; j < texts.length; j++) {
        const other = texts[j];
        if (!other || other.box.top > one.box.bottom) break;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const tall = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        // Glyph boxes of neighbouring lines touch where lines are set tight.
        if (one.node === other.node || wide < 3 || tall < 0.35 * Math.min(one.box.height, other.box.height)) continue;
        found.push(`“${one.node.data.trim().slice(0, 40)}” and “${other.node.data.trim().slice(0, 40)}” overlap`);
      }
    }
    return found;
  });
}

/** The sizes of the page's texts, each with the element it stands in. */
function sizes(page: Page): Promise<[string, number][]> {
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

/** What is lost on a narrow screen, with text twice as large, and with wider spacing. */
export async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const found = (await lost(page)).map((fault) => `320 px: ${fault}`);
  await restyle(page, 'html { font-size: 200% }');
  found.push(...(await lost(page)).map((fault) => `320 px and text 200 %: ${fault}`));
  await restyle(page, '');
  await page.setViewportSize({ width: 1280, height: 800 });
  const before = new Map(await sizes(page));
  await restyle(page, 'html { font-size: 200% }');
  // Headings grow with the window as well, so that they reach twice their size later than the text does.
  const small = (await sizes(page)).filter(([text, size]) => size < 1.5 * (before.get(text) ?? 0));
  const large = [...(await lost(page)), ...(await overlaps(page)), ...small.map(([text]) => `does not grow: ${text}`)];
  await restyle(page, spacing);
  const spaced = [...(await lost(page)), ...(await overlaps(page))];
  await restyle(page, '');
  return [...found, ...large.map((fault) => `text 200 %: ${fault}`), ...spaced.map((fault) => `spacing: ${fault}`)];
}

/** 63 letters without a place to break, as languages have them that join their words. */
const longest = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgese';

/** What a word that's longer than the screen pushes out of it, wherever words of an author may stand. */
export async function longWordFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate((word) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (/\p{L}{3}/u.test(text.data) && !text.parentElement?.closest('.table, pre, script, style, textarea, svg'))
        text.data = text.data.replace(/\p{L}{3,}/u, word);
    }
  }, longest);
  return lost(page);
}
