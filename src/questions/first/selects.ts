// A list to pick from knows no read-only state, so that of a checked question
// lets go of what would change it.

const lockedIn = (target: EventTarget | null) =>
  target instanceof HTMLSelectElement && target.matches('[data-question] [aria-disabled="true"]');

for (const name of ['mousedown', 'keydown'] as const) {
  document.addEventListener(
    name,
    (event) => {
      if (lockedIn(event.target) && !(event instanceof KeyboardEvent && event.key === 'Tab')) event.preventDefault();
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
