import { useLayoutEffect } from 'preact/hooks';
import { entitle } from '../questions/first/title.ts';

/** Names a screen in the page's title while it shows; see `entitle`. */
export function useTitle(screen: string): void {
  useLayoutEffect(() => {
    entitle(screen);
    return () => entitle('');
  }, [screen]);
}
