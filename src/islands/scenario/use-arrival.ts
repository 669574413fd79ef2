import { useEffect, useRef } from 'preact/hooks';

/**
 * For a heading that begins a new screen: whenever `screen` changes, it takes the
 * focus and comes into view, so that speech and eyes begin at the same line. The
 * first rendering of a page is not an arrival unless `atOnce` says so.
 */
export function useArrival(screen: string, atOnce = true) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    const skip = first.current && !atOnce;
    first.current = false;
    if (skip) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [screen]);
  return heading;
}
