import { addressOf, placeOf } from '../place.ts';

/** The window in which the course's pages stand. */
export interface Frame {
  /** Opens the page of a place, or the course's home. */
  open(place: string): void;
  /** The place of the page that's open; '' where there's none. */
  place(): string;
  /** Lets the page write down what it writes when it's left. */
  leave(): void;
}

/** The page in the frame, where it's one of ours. */
function windowOf(element: HTMLIFrameElement): Window | undefined {
  try {
    return element.contentWindow?.location.href ? element.contentWindow : undefined;
  } catch {
    return undefined;
  }
}

/** Other sites don't open in a frame; and a frame that shows one would have lost the course. */
function leadOut(page: Window): void {
  page.document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest?.('a[href]') as HTMLAnchorElement | null;
      if (!link || !/^https?:$/.test(link.protocol) || link.origin === location.origin) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    true,
  );
}

/** The shell around a page is of no use on paper. */
function printPage(page: Window | undefined, target: EventTarget): void {
  target.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key.toLowerCase() !== 'p' || !(ctrlKey || metaKey) || !page) return;
    event.preventDefault();
    page.print();
  });
}

/** Looks after the frame. @param onPage called when a page of the course has been opened */
export function frameOf(element: HTMLIFrameElement, onPage: () => void): Frame {
  element.addEventListener('load', () => {
    const page = windowOf(element);
    if (!page) return;
    if (page.document.title) document.title = page.document.title;
    leadOut(page);
    printPage(page, page);
    page.addEventListener('hashchange', onPage);
    onPage();
  });
  printPage(element.contentWindow ?? undefined, window);
  return {
    open(place) {
      element.src = addressOf(place, location.href);
    },
    place: () => placeOf(windowOf(element)?.location.href ?? '', location.href),
    leave: () => void windowOf(element)?.dispatchEvent(new Event('pagehide')),
  };
}
