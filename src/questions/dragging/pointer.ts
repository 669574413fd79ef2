// One gesture for mouse, pen and finger: press, move a little, and something is in hand until it is let go.

/** What is in hand. */
export interface Held {
  /** Where it can go: the page scrolls along, and no further than to the ends of this. */
  around?: Element | undefined;
  /** Called in every frame, for the page may move under a pointer that rests. */
  follow(x: number, y: number): void;
  drop(): void;
  /** Called on Escape, and when the device takes the pointer away. */
  cancel(): void;
}

/** Takes hold of what was pressed; gives nothing where that cannot be dragged. */
export type Hold = (pressed: Element, x: number, y: number) => Held | undefined;

interface Gesture {
  pointer: number;
  pressed: Element;
  /** Where it began. */
  from: { x: number; y: number };
  x: number;
  y: number;
  held?: Held | undefined;
}

/** A press that moves less than this is a click. */
const slack = 4;
/** How near to the edge of the screen the page begins to scroll, and how far it does so in a frame at most. */
const edge = 64;
const pace = 12;

let gesture: Gesture | undefined;

function scroll({ held, y }: Gesture): void {
  if (!held?.around) return;
  const { top, bottom } = held.around.getBoundingClientRect();
  const above = Math.min(edge, edge - y, edge - top);
  const below = Math.min(edge, y - innerHeight + edge, bottom - innerHeight + edge);
  const way = above > 0 ? -above : Math.max(0, below);
  // The page itself scrolls smoothly, which would lag behind the pointer.
  if (way) scrollBy({ top: (way / edge) * pace, behavior: 'instant' });
}

function take(taken: Gesture, hold: Hold): void {
  taken.held = hold(taken.pressed, taken.from.x, taken.from.y);
  if (!taken.held) {
    gesture = undefined;
    return;
  }
  const root = document.documentElement;
  root.dataset.dragging = '';
  // What was pressed may move in the page and would lose the pointer; the root stays.
  root.setPointerCapture(taken.pointer);
  const frame = () => {
    if (gesture !== taken) return;
    scroll(taken);
    taken.held?.follow(taken.x, taken.y);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function end(how: 'drop' | 'cancel'): void {
  const ended = gesture;
  gesture = undefined;
  delete document.documentElement.dataset.dragging;
  if (how === 'drop') ended?.held?.follow(ended.x, ended.y);
  ended?.held?.[how]();
}

/** Listens at the document for as long as the page lives, so that what is rendered later can be dragged too. */
export function listen(hold: Hold): void {
  document.addEventListener('pointerdown', ({ target, button, isPrimary, pointerId, clientX: x, clientY: y }) => {
    if (button !== 0 || !isPrimary || !(target instanceof Element)) return;
    // The end of the one before was never heard of.
    if (gesture) end('cancel');
    gesture = { pointer: pointerId, pressed: target, from: { x, y }, x, y };
  });
  document.addEventListener('pointermove', ({ pointerId, buttons, clientX: x, clientY: y }) => {
    if (gesture?.pointer !== pointerId) return;
    // The button was let go where nobody could see it, or another one is held as well.
    if (buttons !== 1) return end('cancel');
    Object.assign(gesture, { x, y });
    const { from, held } = gesture;
    if (!held && Math.hypot(x - from.x, y - from.y) >= slack) take(gesture, hold);
  });
  document.addEventListener('pointerup', ({ pointerId, clientX: x, clientY: y }) => {
    if (gesture?.pointer !== pointerId) return;
    Object.assign(gesture, { x, y });
    end('drop');
  });
  document.addEventListener('pointercancel', ({ pointerId }) => {
    if (gesture?.pointer === pointerId) end('cancel');
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !gesture?.held) return;
      event.preventDefault();
      end('cancel');
    },
    true,
  );
  for (const name of ['selectstart', 'dragstart'])
    document.addEventListener(name, (event) => {
      if (gesture?.held) event.preventDefault();
    });
}
