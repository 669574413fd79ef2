import { atom } from 'nanostores';

/** A screen of a scenario: its setting, a decision by the id of its node, or the ending of a run. */
export type Screen = { at: 'setting' } | { at: 'node'; node: string } | { at: 'ending'; run: string };

const hashes = {
  node: (scenario: string, node: string) => `#story-${scenario}--${node}`,
  ending: (scenario: string, run: string) => `#ending-${scenario}--${run}`,
};

function parse(hash: string, scenario: string): Screen {
  const node = hash.startsWith(hashes.node(scenario, '')) && hash.slice(hashes.node(scenario, '').length);
  if (node) return { at: 'node', node };
  const run = hash.startsWith(hashes.ending(scenario, '')) && hash.slice(hashes.ending(scenario, '').length);
  return run ? { at: 'ending', run } : { at: 'setting' };
}

/**
 * The screen of a scenario that the address names, so that the browser's Back
 * goes one screen back and a reload stays. Several scenarios can share a page:
 * each answers to its own name.
 */
export function createAddress(scenario: string) {
  const $screen = atom<Screen>({ at: 'setting' });
  return {
    $screen,
    /** Follows the address from now on; gives the way to stop. */
    follow(): () => void {
      const update = () => $screen.set(parse(location.hash, scenario));
      update();
      addEventListener('hashchange', update);
      return () => removeEventListener('hashchange', update);
    },
    /** Goes to a screen; with `replace`, without a new entry in the browser's history. */
    go(screen: Screen, replace = false): void {
      const hash =
        screen.at === 'node'
          ? hashes.node(scenario, screen.node)
          : screen.at === 'ending'
            ? hashes.ending(scenario, screen.run)
            : '';
      const address = hash || location.pathname;
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      $screen.set(screen);
    },
  };
}

export type Address = ReturnType<typeof createAddress>;
