// A button of an island pressed before the island has loaded is remembered here, and pressed again by mount.ts.

document.addEventListener('click', ({ target }) => {
  const { dataset } = document.documentElement;
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-early]') : null;
  if (button && dataset.alive === undefined) dataset.early = button.dataset.early;
});
