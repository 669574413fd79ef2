import { useEffect, useRef } from 'preact/hooks';

/**
 * For a heading that begins a new screen: whenever `screen` changes, it takes the
 * focus and comes into view, so that speech and eyes begin at the same line. The
 * first rendering of a page is not an arrival unless `atOnce` says so, and nobody is
 * taken out of a form that they're in.
 */
export function useArrival(screen: unknown, atOnce = true, form?: HTMLElement) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    const skip = first.current && !atOnce;
    first.current = false;
    if (skip || form?.contains(document.activeElement)) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [screen]);
  return heading;
}
