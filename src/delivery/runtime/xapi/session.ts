import type { Launch } from './launch.ts';

/** Where a text lies while the tab does. */
export interface Shelf {
  read(key: string): string;
  write(key: string, text: string): boolean;
}

/** One launch. A page that is loaded again goes on with it: its key is given out once (cmi5 8.2.2). */
export interface Session {
  /** The header by which the LRS knows the launch. */
  key: string;
  /** When it began, in milliseconds since 1970. */
  at: number;
  /** Whether it was said that it began, whether it has passed or failed, and whether it was said that it's over. */
  isBegun: boolean;
  isJudged: boolean;
  isOver: boolean;
}

/** The session of a launch, and the way to keep what has become of it. */
export interface KeptSession {
  session: Session;
  keep(): void;
}

const isSession = (found: unknown): found is Session => typeof (found as Session | null)?.key === 'string';

async function newKey({ fetch: address, auth }: Launch): Promise<string | undefined> {
  if (!address) return auth;
  try {
    const response = await fetch(address, { method: 'POST' });
    const token = ((await response.json()) as { 'auth-token'?: unknown } | null)?.['auth-token'];
    return typeof token === 'string' && token !== '' ? `Basic ${token}` : undefined;
  } catch {
    return undefined;
  }
}

/** Goes on with the session that this tab had for the launch, or begins one. `undefined` where no key is to be had. */
export async function sessionOf(launch: Launch, shelf: Shelf, now: number): Promise<KeptSession | undefined> {
  // Only cmi5 names a launch, by the address of its key.
  const name = launch.fetch && `goldseam/launch/${launch.fetch}`;
  const keeping = (session: Session) => ({
    session,
    keep: () => void (name && shelf.write(name, JSON.stringify(session))),
  });
  try {
    const had: unknown = JSON.parse((name && shelf.read(name)) || 'null');
    if (isSession(had)) return keeping(had);
  } catch {
    // What can't be read is as good as not there.
  }
  const key = await newKey(launch);
  if (!key) return undefined;
  const kept = keeping({ key, at: now, isBegun: false, isJudged: false, isOver: false });
  kept.keep();
  return kept;
}
