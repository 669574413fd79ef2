import type { Page } from '../test.ts';

export interface Stop {
  /** What the stop is, for the report. */
  name: string;
  /** Controls with the same key look alike, so one picture of them is enough. */
  kind: string;
  /** Whether its middle can be hit: nothing lies over it, and it is on the screen. */
  free: boolean;
  box: { left: number; top: number; right: number; bottom: number };
  /** The column it stands in; order is compared within one. */
  column: string;
}

/** Marks each place where Tab must stop, and gives their names in the order of the document. */
async function mark(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const able = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';
    // What only looks like a control, or only calls itself one, has to be reached as well.
    const posing = ['button', 'link', 'radio', 'checkbox', 'tab', 'option'].map((role) => `[role="${role}"]`);
    const wanted = `${able}, .button, .chip, ${posing.join(', ')}`;
    const groups = new Map<string, number>();
    const names: string[] = [];
    for (const old of document.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop');
    for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
      const seen = element.checkVisibility({ visibilityProperty: true });
      if (!seen || element.matches(':disabled, [inert] *')) continue;
      let stop = names.length;
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        // A radio group is one stop: its chosen radio, or where none is, any.
        const forms = [...document.forms].indexOf(element.form as HTMLFormElement);
        const chosen = document.querySelector(`input[name="${CSS.escape(element.name)}"]:checked`);
        if (chosen instanceof HTMLInputElement && chosen.form === element.form && chosen !== element) continue;
        const group = `${forms} ${element.name}`;
        stop = groups.get(group) ?? stop;
        groups.set(group, stop);
      }
      element.dataset.stop = String(stop);
      if (stop === names.length) {
        const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        names.push(`${element.localName}#${element.id} “${words.slice(0, 40) || element.getAttribute('name')}”`);
      }
    }
    // From here Tab goes to the first control, wherever focus was before.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return names;
  });
}

function here(page: Page): Promise<(Stop & { stop: number }) | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    const label = element.closest('label');
    const free = hit !== null && (element.contains(hit) || hit.contains(element) || label?.contains(hit) === true);
    const around = element.closest('label') ?? element;
    const section = element.closest('[class]:not(label, a, button, input)');
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      stop: Number(element.dataset.stop ?? -1),
      name: `${element.localName} “${(element.textContent?.trim() || element.getAttribute('value') || '').slice(0, 40)}”`,
      kind: `${element.localName} ${element.getAttribute('type')} ${element.className} ${around.className} ${section?.className}`,
      free: free && hit !== document.documentElement && hit !== document.body,
      box: { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY },
      column: element.closest('header, nav, article, .side, section, footer, form')?.className ?? '',
    };
  });
}

/**
 * Presses Tab from the top of the page to its end. Gives the stops that should
 * have been, those that were, and what was found at each.
 */
export async function walk(page: Page, visit?: (stop: Stop) => Promise<void>) {
  const names = await mark(page);
  const reached: string[] = [];
  const stops: Stop[] = [];
  // A trap would never end: a few steps more than there are stops show it.
  while (reached.length < names.length + 3) {
    await page.keyboard.press('Tab');
    const stop = await here(page);
    if (!stop) break;
    reached.push(names[stop.stop] ?? `not expected: ${stop.name}`);
    stops.push(stop);
    await visit?.(stop);
  }
  return { expected: names, reached, stops };
}

/** Neighbours in the order of Tab of which the second stands before the first in the same column. */
export function backwards(stops: readonly Stop[]): string[] {
  return stops.slice(1).flatMap((stop, i) => {
    const before = stops[i];
    if (!before || before.column !== stop.column) return [];
    const above = stop.box.bottom <= before.box.top && stop.box.left <= before.box.left;
    const leftOf =
      stop.box.right <= before.box.left && stop.box.top < before.box.bottom && stop.box.bottom > before.box.top;
    return above || leftOf ? [`${stop.name} comes after ${before.name}`] : [];
  });
}
