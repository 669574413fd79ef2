/** How many windows up a host is looked for; some LMSs frame a course seven deep. */
const highest = 500;

/** A window as far as the search goes; those of another origin throw when they are looked into. */
interface Seen {
  parent?: unknown;
  opener?: unknown;
}

function upwards(start: Seen, name: string): object | undefined {
  let here = start;
  for (let hop = 0; hop < highest; hop++) {
    try {
      const found = (here as Record<string, unknown>)[name];
      if (typeof found === 'object' && found !== null) return found;
      if (typeof found === 'function') return found;
    } catch {
      // Another origin: what stands above it may be ours again.
    }
    const up = here.parent;
    if (!up || up === here) return undefined;
    here = up as Seen;
  }
  return undefined;
}

function openerOf(start: Seen): Seen | undefined {
  let here = start;
  for (let hop = 0; hop < highest; hop++) {
    try {
      if (here.opener) return here.opener as Seen;
    } catch {
      // Another origin.
    }
    const up = here.parent;
    if (!up || up === here) return undefined;
    here = up as Seen;
  }
  return undefined;
}

/**
 * Finds the object by which an LMS is spoken to: in the windows around this one, then in the one that opened it or a
 * window around it, and in those around that (SCORM 1.2 RTE 3.2.2, SCORM 2004 RTE 3.3.1).
 */
export function findApi(start: object, name: 'API' | 'API_1484_11'): object | undefined {
  const found = upwards(start as Seen, name);
  if (found) return found;
  const opener = openerOf(start as Seen);
  return opener && findApi(opener, name);
}
