import { createScreens, type Screens } from '../screens.ts';

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

function hashOf(screen: Screen, scenario: string): string {
  if (screen.at === 'node') return hashes.node(scenario, screen.node);
  return screen.at === 'ending' ? hashes.ending(scenario, screen.run) : '';
}

export type Address = Screens<Screen>;

/** The screens of a scenario. Several can share a page: each answers to its own name. */
export function createAddress(scenario: string): Address {
  return createScreens<Screen>(
    (screen) => hashOf(screen, scenario),
    (hash) => parse(hash, scenario),
  );
}
