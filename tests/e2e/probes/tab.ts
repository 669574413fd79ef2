import type { Page } from '../test.ts';
import { ring } from './shots.ts';
import { backwards, walk } from './walk.ts';

/** Where Tab misses a control, meets one twice, goes backwards, or leads to one that is covered or shows no focus. */
export async function tabFaults(page: Page): Promise<string[]> {
  const seen = new Set<string>();
  const faults: string[] = [];
  const { expected, reached, stops } = await walk(page, async (stop) => {
    if (!stop.free) faults.push(`covered or off the screen: ${stop.name}`);
    if (seen.has(stop.kind)) return;
    seen.add(stop.kind);
    const shown = await ring(page);
    if (shown < 1) faults.push(`ring of ${shown.toFixed(2)}: ${stop.name}`);
  });
  const left = [...reached];
  const missed = expected.flatMap((name) => {
    const place = left.indexOf(name);
    if (place < 0) return [`Tab does not reach ${name}`];
    left.splice(place, 1);
    return [];
  });
  const first = expected.findIndex((name, i) => reached[i] !== name);
  const place = first < 0 ? expected.length : first;
  const astray =
    first < 0 && reached.length === expected.length
      ? []
      : [`stop ${place + 1} is ${reached[place] ?? 'none'} and should be ${expected[place] ?? 'none'}`];
  return [...astray, ...missed, ...faults, ...backwards(stops)];
}
