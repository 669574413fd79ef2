import type { Page } from '../test.ts';

/**
 * All that could change by itself: address, controls and their states, text, focus. Without what clocks show, and
 * without the mark of an island that was fetched meanwhile: nobody sees it.
 */
export async function snapshot(page: Page): Promise<string> {
  const state = await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const copy = main.cloneNode(true) as HTMLElement;
    for (const clock of copy.querySelectorAll('.clock, .clock-up')) clock.remove();
    for (const island of copy.querySelectorAll('[data-alive]')) island.removeAttribute('data-alive');
    const inputs = [...main.querySelectorAll<HTMLInputElement>('input, button, textarea, select')].filter(
      (one) => !one.closest('.clock'),
    );
    return {
      html: copy.innerHTML,
      controls: inputs.map((one) => `${one.name} ${one.value} ${one.checked} ${one.disabled}`),
      focus: document.activeElement?.outerHTML,
    };
  });
  return JSON.stringify({ url: page.url(), ...state });
}

/** Lets every timer run that is due within minutes, then lets the best part of a day pass. */
export async function waitForLong(page: Page): Promise<void> {
  await page.clock.runFor('02:00');
  await page.clock.fastForward('20:00:00');
}

/** What changes in a state although nobody does anything; the page's clock must have been installed. */
export async function changedByTime(page: Page): Promise<string[]> {
  const before = await snapshot(page);
  await waitForLong(page);
  const after = await snapshot(page);
  if (after === before) return [];
  const from = [...before].findIndex((letter, i) => letter !== after[i]);
  return [`time alone changes “${before.slice(from, from + 80)}” to “${after.slice(from, from + 80)}”`];
}
