/** A button that moves an item, unless it has nothing to do or is locked. */
export const mover = (item: Element | undefined, way = '') =>
  item?.querySelector<HTMLElement>(`[data-move${way && `="${way}"`}]:not([aria-disabled="true"], :disabled)`);

const itemsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-item]')];

/** An item in a list, found anew each time: who renders the list may move its element or put another there. */
export function standing(list: Element, id: string | undefined): { items: HTMLElement[]; at: number } {
  const items = itemsIn(list);
  return { items, at: items.findIndex((one) => one.dataset.item === id) };
}

/**
 * Gives a function that moves an item towards a place by pressing the item's own
 * buttons, and says whether it stands there. A list that changes a moment after
 * the press is not pressed again before it has.
 */
export function stepper(list: Element, id: string | undefined): (place: number) => boolean {
  let pressed: string | undefined;
  return (place) => {
    for (let most = itemsIn(list).length; most > 0; most--) {
      const { items, at } = standing(list, id);
      const order = items.map((one) => one.dataset.item).join(' ');
      if (order === pressed) return false;
      pressed = undefined;
      const button = mover(items[at], place < at ? 'up' : 'down');
      if (at === place || !button) return true;
      pressed = order;
      button.click();
    }
    return false;
  };
}
