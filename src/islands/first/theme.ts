import { whenArrived } from '../../questions/first/arrived.ts';

// The chosen colours, and the mark that scripts run, stand before the first paint.

/** Where the choice of colours is kept. Losing it loses no work, so it may lie outside the record. */
const key = 'goldseam/theme';

const root = document.documentElement;
root.classList.add('js');

function apply(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

try {
  apply(localStorage.getItem(key));
} catch {
  // A browser that refuses storage gets the device's colours.
}

whenArrived(() => {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input')) {
    input.checked = input.value === (root.dataset.theme ?? 'auto');
    input.addEventListener('change', () => {
      apply(input.value);
      try {
        localStorage.setItem(key, input.value);
      } catch {}
    });
  }
});
