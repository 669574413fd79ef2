import type { Hold } from './pointer.ts';
import { slideFrom } from './slide.ts';
import { mover, standing, stepper } from './step.ts';

// A list to put in order. What is dragged only follows the pointer; the list
// itself is changed by the buttons of the item, as it is for everybody else.

/** How far beyond the ends of its list an item can be dragged. */
const beyond = 10;
/** For so many frames a list may take its time to change after the item was let go. */
const patience = 60;

/** The place that the pointer asks for: past the middle of each neighbour on the way there. */
function placeAt(items: readonly HTMLElement[], at: number, y: number): number {
  const middle = (one: HTMLElement) => one.offsetTop + one.offsetHeight / 2;
  const after = items.slice(at + 1).findIndex((one) => y <= middle(one));
  const before = items.slice(0, at).findLastIndex((one) => y >= middle(one));
  const down = after < 0 ? items.length - 1 : at + after;
  return down > at ? down : before + 1;
}

/** Lets the other items slide to where they now stand. */
function slider(): (others: readonly HTMLElement[]) => void {
  const tops = new Map<HTMLElement, number>();
  return (others) => {
    for (const one of others) {
      slideFrom(one, (tops.get(one) ?? one.offsetTop) - one.offsetTop);
      tops.set(one, one.offsetTop);
    }
  };
}

/** Takes hold of an item of an `.order` by its grip. */
export const holdItem: Hold = (pressed, _, from) => {
  const own = pressed.closest('[data-grip]')?.closest<HTMLElement>('.order [data-item]');
  const list = own?.closest<HTMLElement>('.order');
  if (!own || !list || !mover(own)) return undefined;

  // It may still be on its way from the last time.
  for (const motion of own.getAnimations()) motion.cancel();
  const id = own.dataset.item;
  const grabbed = from - own.getBoundingClientRect().top;
  const start = standing(list, id).at;
  const step = stepper(list, id);
  const slide = slider();
  let pointer = from;
  let shift = 0;

  // Where things stand is asked without what shifts them: by offsets, not by rectangles.
  const origin = () => list.getBoundingClientRect().top - list.offsetTop;
  const lift = () => {
    const { items, at } = standing(list, id);
    const item = items[at];
    if (!item) return;
    const most = list.offsetTop + list.offsetHeight - item.offsetHeight + beyond;
    const top = Math.min(Math.max(pointer - grabbed - origin(), list.offsetTop - beyond), most);
    shift = top - item.offsetTop;
    item.dataset.lifted = '';
    item.style.translate = `0 ${shift}px`;
    slide(items.filter((one) => one !== item));
  };
  // Before the next paint, or a list that is rendered late would show the item at a wrong place for a frame.
  const changes = new MutationObserver(lift);
  changes.observe(list, { childList: true });
  lift();

  const land = () => {
    changes.disconnect();
    const { items, at } = standing(list, id);
    const item = items[at];
    if (!item) return;
    delete item.dataset.lifted;
    item.style.translate = '';
    slideFrom(item, shift);
  };
  const finish = (place: number, frames = patience) => {
    const there = step(place);
    lift();
    if (there || frames === 0) land();
    else requestAnimationFrame(() => finish(place, frames - 1));
  };
  const wanted = () => {
    const { items, at } = standing(list, id);
    return placeAt(items, at, pointer - origin());
  };
  return {
    around: list,
    follow(_, y) {
      pointer = y;
      step(wanted());
      lift();
    },
    drop: () => finish(wanted()),
    cancel: () => finish(start),
  };
};
