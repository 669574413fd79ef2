import type { Standard } from '../api/standard.ts';
import type { Fault } from '../faults.ts';

type Api = Record<string, (...args: unknown[]) => string>;

/** Waits as a slow request does that a page sends while nothing else can happen. */
function hold(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** An API as LMSs that have gone wrong give it. @param isDead whether the window was killed: nothing that it says arrives any more */
export function spoiled(api: Api, { calls }: Standard, faults: ReadonlySet<Fault>, isDead: () => boolean): Api {
  const slow = faults.has('slow') ? 2000 : 0;
  const wrap =
    (name: string, work: (...args: unknown[]) => string) =>
    (...args: unknown[]) => {
      if (isDead()) return '';
      hold(slow);
      if (faults.has('throws') && (name === calls.commit || name === calls.set)) throw new Error('The LMS has failed.');
      if (faults.has('refused') && name === calls.commit) return 'false';
      return work(...args);
    };
  return Object.fromEntries(Object.entries(api).map(([name, work]) => [name, wrap(name, work)]));
}
