/**
 * Runs work once all of the page's HTML is there. Not when the browser calls its content loaded: it waits for modules
 * with that, and they may never come.
 */
export function whenArrived(work: () => void): void {
  if (document.readyState !== 'loading') work();
  else document.addEventListener('readystatechange', work, { once: true });
}
