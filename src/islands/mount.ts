import { type ComponentType, h, hydrate } from 'preact';
import { rememberInput } from './early-input.ts';

/** Islands by the name that components/Island.astro wrote. */
// biome-ignore lint/suspicious/noExplicitAny: each island has its own props, checked where it is placed
export type Islands = Record<string, ComponentType<any>>;

/**
 * Brings the islands of a page to life. Astro's own islands would load each
 * through a chain of requests; a page here has one script that knows them all.
 */
export function mount(islands: Islands): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const island = islands[element.dataset.island ?? ''];
    const props = element.previousElementSibling?.textContent ?? '{}';
    if (!island) continue;
    const enterAgain = rememberInput(element);
    hydrate(h(island, JSON.parse(props)), element);
    enterAgain();
  }
  pressAgain();
}

/** A button pressed before its island had loaded is pressed now. */
function pressAgain(): void {
  const { dataset } = document.documentElement;
  const { early } = dataset;
  delete dataset.early;
  dataset.alive = '';
  if (early) document.querySelector<HTMLElement>(`[data-island] [data-early="${CSS.escape(early)}"]`)?.click();
}
