import type { Page } from '../test.ts';
import { contrast, luminance, read } from './pixels.ts';

/** What stands on paper and does nothing there, and what should stand there and does not. */
export function paperFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const name = (element: Element) =>
      `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
    for (const control of document.querySelectorAll('nav, button, .button, select, .skip, [data-theme-choice]')) {
      if (seen(control)) found.push(`no use on paper: ${name(control)}`);
    }
    const texts =
      'main :is(h1, h2, h3, .option, .voice, .rule, .limit, .paper-steps li, .moment-rows dd, .playbook .say)';
    for (const text of document.querySelectorAll(texts)) {
      // The scenes on paper stand in for a quiz that was not begun; a result is printed without them.
      if (!seen(text) && !text.closest('.no-script')) found.push(`missing on paper: ${name(text)}`);
    }
    for (const text of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...text.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!own || !seen(text) || text.closest('svg, .visually-hidden')) continue;
      const parts =
        getComputedStyle(text)
          .color.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      if (parts.slice(0, 3).some((part) => part > 0x55)) found.push(`pale on paper: ${name(text)} ${parts}`);
    }
    return found;
  });
}

/** What shows that a printed page is not black on white. */
export async function inkFaults(page: Page): Promise<string[]> {
  // A question that was checked may have left the view between two paragraphs.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const picture = read(await page.screenshot());
  let [white, dark] = [0, 0];
  for (let y = 0; y < picture.height; y += 2) {
    for (let x = 0; x < picture.width; x += 2) {
      const light = luminance(picture.at(x, y));
      if (light > 0.95) white++;
      else if (light < 0.1) dark++;
    }
  }
  const share = white / ((picture.width * picture.height) / 4);
  return [
    ...(share > 0.8 ? [] : [`only ${Math.round(100 * share)} % of the paper is white`]),
    ...(dark > 100 ? [] : [`only ${dark} dots of ink are black`]),
    ...(contrast(picture.at(1, 1), [0, 0, 0]) > 20 ? [] : ['the corner of the paper is not white']),
  ];
}

/** Whether what is printed of a quiz, a test or a story that was begun does not say what it is: its title is on the screen, or in the title of the page. */
export async function untitledPaper(page: Page): Promise<string[]> {
  const title = await page.evaluate(
    () => (document.documentElement.dataset.title ?? document.title).split(' · ')[0] ?? '',
  );
  await page.emulateMedia({ media: 'print' });
  // What a browser shows of a text is what paper has of it.
  const seen = await page.locator('main').innerText();
  const name = title.replace(/ \([^)]*\)$/, '');
  return seen.includes(name) ? [] : [`the paper does not say what it is of: ${name}`];
}
