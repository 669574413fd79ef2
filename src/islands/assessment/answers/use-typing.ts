import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough for a pause, short enough that a reload loses no word. */
const pause = 400;

/**
 * What is being typed. It is told when typing pauses, when `flush` is called, and
 * at the latest when the inputs leave the screen.
 */
export function useTyping<T>(saved: T, tell: (value: T) => void) {
  const [value, setValue] = useState(saved);
  const waiting = useRef<{ timer: number; value: T }>();
  const latest = useRef(tell);
  latest.current = tell;
  const flush = () => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    latest.current(last.value);
  };
  useEffect(() => flush, []);
  const type = (next: T) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    setValue(next);
    waiting.current = { value: next, timer: window.setTimeout(flush, pause) };
  };
  return { value, type, flush };
}
