import { useState } from 'preact/hooks';

/** Long enough for a screen reader to notice that a region was empty. */
const pause = 100;

/**
 * A sentence for a live region, and the way to say one. What's said again is heard
 * again, because the region is empty in between. `undefined` before anything was said.
 */
export function useSaid(): [string | undefined, (text: string) => void] {
  const [said, setSaid] = useState<string>();
  const say = (text: string) => {
    setSaid('');
    setTimeout(() => setSaid(text), pause);
  };
  return [said, say];
}
