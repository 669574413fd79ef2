import type { Page } from '../test.ts';

/** All that could change by itself: address, controls and their states, text, focus; without what clocks show. */
export async function snapshot(page: Page): Promise<string> {
  const state = await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const copy = main.cloneNode(true) as HTMLElement;
    for (const clock of copy.querySelectorAll('.clock, .clock-up')) clock.remove();
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
