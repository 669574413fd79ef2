// A button of an island pressed before the island has loaded is remembered on it, and pressed again by mount.ts.

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-early]') : null;
  const island = button?.closest<HTMLElement>('[data-island]:not([data-alive])');
  if (island && button) island.dataset.early = button.dataset.early;
});
