import { type ComponentType, h, hydrate } from 'preact';
import { absent as say } from '../messages/words.ts';
import { rememberInput } from './early-input.ts';
import { noticeOf } from './first/notice.ts';
import { followTranslation } from './follow-translation.ts';

// biome-ignore lint/suspicious/noExplicitAny: each island has its own props, checked where it is placed
type Island = ComponentType<any>;
/** Islands by the name that components/Island.astro wrote. */
export type Islands = Record<string, Island>;
/** Islands that few pages have, each fetched where one stands. */
export type RareIslands = Record<string, () => Promise<Island>>;

/**
 * Brings the islands of a page to life. Astro's own islands would load each
 * through a chain of requests; a page here has one script that knows the usual
 * ones. A rare one is fetched when it comes near the screen or is touched.
 * `data-alive` on an island says that it lives, and on the page that all usual
 * ones do.
 */
export function mount(islands: Islands, rare: RareIslands = {}): void {
  followTranslation();
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const name = element.dataset.island ?? '';
    const [island, fetchIt] = [islands[name], rare[name]];
    if (island) bringToLife(element, island);
    else if (fetchIt) {
      element.dataset.rare = '';
      const start = () => {
        const late = setTimeout(sayAbsent, patience, element);
        void fetchIt()
          .then((found) => bringToLife(element, found))
          .catch(() => sayAbsent(element))
          .finally(() => clearTimeout(late));
      };
      if ('soon' in element.dataset) start();
      else whenNear(element, start);
    }
  }
  const waiting = document.querySelector('[data-island]:not([data-alive], [data-rare])');
  if (!waiting) document.documentElement.dataset.alive = '';
}

/** An island that can't be fetched stays as the server wrote it, readable and printable, and says so. */
function sayAbsent(element: HTMLElement): void {
  if (!element.querySelector('[data-notice]')) element.prepend(noticeOf(say.part));
}

/** Milliseconds after which a part is said to be missing. It may still come. */
const patience = 8000;

function whenNear(element: HTMLElement, work: () => void): void {
  const events = ['focusin', 'pointerdown', 'click'] as const;
  const start = () => {
    watcher.disconnect();
    for (const name of events) element.removeEventListener(name, start);
    work();
  };
  // Two screens ahead, so that a slow line has time.
  const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), {
    rootMargin: '200%',
  });
  watcher.observe(element);
  for (const name of events) element.addEventListener(name, start);
}

function bringToLife(element: HTMLElement, island: Island): void {
  element.querySelector(':scope > [data-notice]')?.remove();
  const enterAgain = rememberInput(element);
  hydrate(h(island, JSON.parse(element.previousElementSibling?.textContent ?? '{}')), element);
  enterAgain();
  element.dataset.alive = '';
  const { early } = element.dataset;
  if (early) element.querySelector<HTMLElement>(`[data-early="${CSS.escape(early)}"]`)?.click();
}
