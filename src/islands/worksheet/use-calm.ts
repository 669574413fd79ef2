import { useEffect, useRef, useState } from 'preact/hooks';
import { calmly, type Said } from '../../domain/worksheet/calm.ts';

/** Milliseconds without a key after which somebody is taken to have paused. */
const pause = 3000;

const places = (element: EventTarget | null): string[] => {
  const found: string[] = [];
  let at = element instanceof Element ? element.closest<HTMLElement>('[data-hints]') : null;
  for (; at; at = at.parentElement?.closest<HTMLElement>('[data-hints]') ?? null) found.push(at.dataset.hints ?? '');
  return found;
};

/**
 * Holds hints back while somebody types. They come when a field is left or after
 * a pause, and only those of that field, which says with `data-hints` where they
 * stand.
 *
 * @param now what the checks have to say at the moment
 * @param always places whose hints come whichever field is left
 * @returns what to show, and the handlers of the element around the fields
 */
export function useCalm(now: Said, always: readonly string[] = []) {
  const [shown, show] = useState(now);
  const newest = useRef(now);
  newest.current = now;
  const busy = useRef(false);
  const touched = useRef(new Set<string>());
  /** Places that settled last. What was done there may be drawn only afterwards, and then settles with them. */
  const settled = useRef<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const settle = () => {
    clearTimeout(timer.current);
    if (touched.current.size > 0) for (const place of always) touched.current.add(place);
    const mine = touched.current;
    if (mine.size > 0) settled.current = mine;
    touched.current = new Set();
    busy.current = false;
    show((before) => calmly(before, newest.current, mine));
  };
  const settleIn = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, wait);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const text = JSON.stringify(now);
  // What was picked or pressed settles at once, and so does what came from elsewhere while nobody types.
  useEffect(() => {
    if (busy.current) return;
    for (const place of settled.current) touched.current.add(place);
    settle();
  }, [text]);
  const touch = (event: Event) => {
    for (const place of places(event.target)) touched.current.add(place);
  };
  return {
    shown,
    handlers: {
      onInput(event: Event) {
        touch(event);
        const field = event.target as HTMLInputElement;
        if (field.type === 'radio' || field.type === 'checkbox' || field.type.startsWith('select')) return;
        busy.current = true;
        settleIn(pause);
      },
      onClick: touch,
      onFocusOut(event: Event) {
        touch(event);
        // By then what was typed last is drawn.
        settleIn(0);
      },
    },
  };
}
