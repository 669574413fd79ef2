import type { Page } from '../test.ts';
import { ring, still } from './shots.ts';

/** What is chosen and, in the reader's own colours, shows no ring when it has the focus. */
export async function ringless(page: Page): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  await page.emulateMedia({ forcedColors: 'active' });
  const controls = page.locator('main :is([type="radio"], [type="checkbox"], [aria-pressed]):visible');
  for (const control of await controls.all()) {
    const kind = await control.evaluate((one) => {
      const around = one.closest('label') ?? one;
      return `${one.localName} ${one.getAttribute('type')} in ${around.className} of ${around.parentElement?.className}`;
    });
    if (seen.has(kind) || (await control.getAttribute('aria-disabled')) === 'true') continue;
    seen.add(kind);
    await control.focus();
    const chosen = () => control.evaluate((one) => one.matches(':checked, [aria-pressed="true"]'));
    if (!(await chosen())) await page.keyboard.press('Space');
    if (!(await chosen())) continue;
    await still(control);
    const shown = await ring(page);
    if (shown < 1) found.push(`chosen, with a ring of ${shown.toFixed(2)} in forced colours: ${kind}`);
  }
  await page.emulateMedia({ forcedColors: null });
  return found;
}

/** Drawings and marks that keep the site's own colours on the reader's ground. */
export async function ownColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const system = ['CanvasText', 'Canvas', 'LinkText', 'ButtonText', 'GrayText', 'Highlight'].map((name) => {
      probe.style.setProperty('color', name);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const shapes = document.querySelectorAll<SVGElement>('body svg :is(path, ellipse, circle, rect, line, polyline)');
    return [...shapes].flatMap((shape) => {
      const { stroke, fill, strokeWidth } = getComputedStyle(shape);
      const strange = [strokeWidth === '0px' ? 'none' : stroke, fill].filter(
        (one) => one !== 'none' && !system.includes(one),
      );
      return shape.checkVisibility() && strange.length > 0
        ? [`${shape.closest('svg')?.getAttribute('class')} ${shape.getAttribute('class')} is ${strange}`]
        : [];
    });
  });
  await page.emulateMedia({ forcedColors: null });
  return [...new Set(found)];
}
