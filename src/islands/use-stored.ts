import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';

/**
 * Renders a store. The first render shows `initial`, which is what the server
 * wrote, so that hydration finds what it expects; then the store takes over.
 * A function is passed on purpose: `ssr: 'initial'` would leave stale attributes.
 */
export function useStored<T, I extends T | undefined>($store: ReadableAtom<T>, initial: I): T | I {
  return useStore($store as ReadableAtom<T | I>, { ssr: () => initial });
}
