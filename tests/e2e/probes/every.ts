import type { Page } from '../test.ts';
import { shownByStyleAlone } from './alone.ts';
import { dialogs } from './focus.ts';
import { movements } from './motion.ts';
import { dragOnly, frameFaults, looseGroups, smallTargets } from './structure.ts';
import { spokenBadly } from './voice.ts';
import { unequalButtons, wayfindingFaults } from './wayfinding.ts';

const every = [
  frameFaults,
  smallTargets,
  looseGroups,
  dragOnly,
  movements,
  dialogs,
  shownByStyleAlone,
  spokenBadly,
  unequalButtons,
  wayfindingFaults,
];

/** What the probes that only look find on a page as it stands. */
export async function faultsOf(page: Page): Promise<string[]> {
  return (await Promise.all(every.map((probe) => probe(page)))).flat();
}
