import { course, patience } from './here.ts';

/**
 * Does work while no other tab of this course does such work. Where the browser
 * has no locks it's done at once, and where another tab doesn't let go, after a
 * wait: nobody is kept from going on.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  let begun: Promise<T> | undefined;
  const once = () => {
    begun ??= work();
    return begun;
  };
  if (!locks) return once();
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    await locks.request(`goldseam/${course}/attempts`, { signal: giveUp.signal }, () => {
      clearTimeout(timer);
      return once();
    });
  } catch {
    // No lock was given, or the work itself failed; then its own error is told below.
    clearTimeout(timer);
  }
  return once();
}
