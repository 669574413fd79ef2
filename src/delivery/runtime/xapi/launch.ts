/** What an LMS put into the address of the course. */
export interface Launch {
  /** The LRS, with a slash at its end. */
  endpoint: string;
  /** Where the key is to be had, once (cmi5 8.2). */
  fetch?: string;
  /** The key as a header, where the address has it (Tin Can). */
  auth?: string;
  actor: object;
  registration: string;
  activity: string;
}

/** How the launch says its things. */
const names = {
  cmi5: { activity: 'activityId', key: 'fetch' },
  xapi: { activity: 'activity_id', key: 'auth' },
} as const;

/**
 * Reads the launch from the query of an address; other things in it are left alone. `undefined` where something is
 * missing: then no LMS has opened the course.
 */
export function launchIn(query: string, standard: keyof typeof names): Launch | undefined {
  const all = new URLSearchParams(query);
  const { activity: name, key } = names[standard];
  const [endpoint, activity, secret] = [all.get('endpoint'), all.get(name), all.get(key)];
  const registration = all.get('registration') ?? '';
  if (!endpoint || !activity || !secret || (standard === 'cmi5' && !registration)) return undefined;
  try {
    const actor: unknown = JSON.parse(all.get('actor') ?? '');
    if (typeof actor !== 'object' || actor === null) return undefined;
    const common = { endpoint: endpoint.replace(/\/*$/, '/'), actor, registration, activity };
    return standard === 'cmi5' ? { ...common, fetch: secret } : { ...common, auth: secret };
  } catch {
    return undefined;
  }
}
