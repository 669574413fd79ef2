import { atom, type ReadableAtom } from 'nanostores';

/** A screen of a quiz, a test or a story, and the attempt that it's part of. */
export interface Place<Screen> {
  screen: Screen;
  /** Id of the attempt; `undefined` where the address was followed from elsewhere and says nothing of it. */
  attempt?: string | undefined;
}

/** The screens that an address can name, and the ways between them. */
export interface Screens<Screen> {
  /** Where the learner is. */
  $place: ReadableAtom<Place<Screen>>;
  /** Follows the address from now on; gives the way to stop. */
  follow(): () => void;
  /** Goes to a screen; with `replace`, without a new entry in the browser's history. */
  go(screen: Screen, attempt?: string, replace?: boolean): void;
}

/**
 * Screens that the address names behind the `#`, so that the browser's Back goes one
 * screen back and a reload stays. The attempt lies in the entry of the history: Back
 * from a result leads to the screens of that very attempt, as they were.
 *
 * @param hashOf what the address says of a screen; '' for the first
 * @param screenAt which screen that is; the first for what it doesn't know
 */
export function createScreens<Screen>(
  hashOf: (screen: Screen) => string,
  screenAt: (hash: string) => Screen,
): Screens<Screen> {
  const $place = atom<Place<Screen>>({ screen: screenAt('') });
  return {
    $place,
    follow() {
      const update = () => $place.set({ screen: screenAt(location.hash), attempt: history.state?.attempt });
      update();
      addEventListener('popstate', update);
      return () => removeEventListener('popstate', update);
    },
    go(screen, attempt, replace = false) {
      const address = hashOf(screen) || location.pathname;
      const entry = attempt ? { attempt } : null;
      if (replace) history.replaceState(entry, '', address);
      else history.pushState(entry, '', address);
      $place.set({ screen, attempt });
    },
  };
}
