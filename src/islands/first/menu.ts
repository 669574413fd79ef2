// The menu of a phone lies over the page. It goes when it's left: by Escape, by a press beside it, or by going on with Tab.

for (const name of ['pointerdown', 'focusin', 'keydown'] as const) {
  document.addEventListener(name, (event) => {
    const menu = document.querySelector<HTMLDetailsElement>('.narrow[open]');
    const inside = menu?.contains(event.target as Node);
    if (!menu || ((event as KeyboardEvent).key !== 'Escape' && (inside || name === 'keydown'))) return;
    // What is shut away must not hold the focus.
    if (inside) menu.querySelector('summary')?.focus();
    menu.open = false;
  });
}
