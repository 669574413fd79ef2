/** The Navigation API, where the browser has it. */
interface Navigation {
  addEventListener(name: 'navigate', work: (event: { navigationType: string }) => void): void;
}

/**
 * Calls `leave` when the page is about to go, with whether it's only loaded again, as far as the browser says so. A page
 * that comes back from the back/forward cache begins anew, because its session is over.
 */
export function tidyNavigation(leave: (isReload: boolean) => void): void {
  let isReload = false;
  (globalThis as { navigation?: Navigation }).navigation?.addEventListener('navigate', ({ navigationType }) => {
    isReload = navigationType === 'reload';
  });
  addEventListener('pagehide', () => leave(isReload));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
