import { type ComponentType, h, hydrate } from 'preact';
import { rememberInput } from './early-input.ts';

// biome-ignore lint/suspicious/noExplicitAny: each island has its own props, checked where it is placed
type Island = ComponentType<any>;
/** Islands by the name that components/Island.astro wrote. */
export type Islands = Record<string, Island>;
/**
 * Brings the islands of these names to life. Astro's own islands would load each
 * through a chain of requests; a page here has one script that knows the usual
 * ones, and a second where a rare one stands. `data-alive` on an island says that
 * it lives, and on the page that all of them do.
 */
export function mount(islands: Islands): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const island = islands[element.dataset.island ?? ''];
    if (island) bringToLife(element, island);
  }
  if (!document.querySelector('[data-island]:not([data-alive])')) document.documentElement.dataset.alive = '';
}

function bringToLife(element: HTMLElement, island: Island): void {
  const enterAgain = rememberInput(element);
  hydrate(h(island, JSON.parse(element.previousElementSibling?.textContent ?? '{}')), element);
  enterAgain();
  element.dataset.alive = '';
  const { early } = element.dataset;
  if (early) element.querySelector<HTMLElement>(`[data-early="${CSS.escape(early)}"]`)?.click();
}
