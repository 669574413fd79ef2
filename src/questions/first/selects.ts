// A list to pick from knows no read-only state, so that of a checked question
// lets go of what would change it, and of nothing else.

const lockedIn = (target: EventTarget | null) =>
  target instanceof HTMLSelectElement && target.matches('[data-question] [aria-disabled="true"]');

/** What opens a list or picks from it. With Ctrl or Alt most keys are the browser's, to find, to print or to go back. */
const picks = /^(?:\+?(?:Enter|F4|ArrowUp|ArrowDown)|.|Arrow.+)$/u;
/** By how many screens the page moves in place of the list. */
const screens: Record<string, number> = { PageDown: 0.9, PageUp: -0.9, End: 1e6, Home: -1e6 };

for (const name of ['mousedown', 'keydown'] as const) {
  document.addEventListener(
    name,
    (event) => {
      // A press of the mouse has no key.
      const { key = 'Enter', altKey, ctrlKey, metaKey, target } = event as KeyboardEvent;
      const by = !altKey && screens[key];
      if (!lockedIn(target) || !(by || picks.test((altKey || ctrlKey || metaKey ? '+' : '') + key))) return;
      event.preventDefault();
      if (by) scrollBy(0, innerHeight * by);
    },
    true,
  );
}

const kept = new WeakMap<HTMLSelectElement, number>();

// Some phones open their own list all the same.
document.addEventListener('change', ({ target }) => {
  if (lockedIn(target) && target instanceof HTMLSelectElement) target.selectedIndex = kept.get(target) ?? 0;
});

/** Remembers what was picked when a question was locked. */
export function keep(selects: readonly HTMLSelectElement[], locked: boolean): void {
  if (locked) for (const select of selects) kept.set(select, select.selectedIndex);
}
