import type { Hold } from './pointer.ts';

// A list of pairs. A row is dragged onto what it goes with, or the other way
// round; either picks in the row's own list, as everybody else does.

/** How far the dragged text hangs from the pointer, so that what is under it can be seen. */
const hang = 14;

const listIn = (row: Element) => row.querySelector<HTMLSelectElement>('select:not([aria-disabled="true"], :disabled)');

function pick(select: HTMLSelectElement, value: string): void {
  if (select.value === value || ![...select.options].some((option) => option.value === value)) return;
  select.value = value;
  for (const name of ['input', 'change']) select.dispatchEvent(new Event(name, { bubbles: true }));
}

function ghostOf(text: string): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'dragged';
  ghost.ariaHidden = 'true';
  ghost.textContent = text;
  document.body.append(ghost);
  return ghost;
}

/** Takes hold of a row by its grip, or of a target, in a `.pairing`. */
export const holdPart: Hold = (pressed) => {
  const pairing = pressed.closest<HTMLElement>('.pairing');
  const row = pressed.closest('[data-grip]')?.closest<HTMLElement>('.pairs li');
  const target = pressed.closest<HTMLElement>('.targets [data-target]');
  const source = row ?? target;
  if (!pairing || !source || !listIn(row ?? pairing)) return undefined;

  const text = row ? listIn(row)?.labels[0]?.textContent : source.textContent;
  const ghost = ghostOf(text?.trim() ?? '');
  let over: HTMLElement | undefined;
  pairing.dataset.drag = row ? 'row' : 'target';
  source.dataset.lifted = '';

  const mark = (found: HTMLElement | undefined) => {
    delete over?.dataset.over;
    over = found;
    if (over) over.dataset.over = '';
  };
  const under = (x: number, y: number) => {
    const found = document.elementFromPoint(x, y)?.closest<HTMLElement>(row ? '[data-target]' : '.pairs li');
    return found && pairing.contains(found) && (row || listIn(found)) ? found : undefined;
  };
  const end = () => {
    mark(undefined);
    ghost.remove();
    delete pairing.dataset.drag;
    delete source.dataset.lifted;
  };
  return {
    // A row has its targets come along instead.
    around: row ? undefined : pairing,
    follow(x, y) {
      const most = document.documentElement.clientWidth - ghost.offsetWidth - hang;
      ghost.style.translate = `${Math.max(0, Math.min(x + hang, most))}px ${y + hang}px`;
      mark(under(x, y));
    },
    drop() {
      const select = listIn(row ?? over ?? source);
      const value = (target ?? over)?.dataset.target;
      if (over && select && value) pick(select, value);
      end();
    },
    cancel: end,
  };
};
