import type { Attempt } from '../../record/learner.ts';
import { type Bank, draw } from './draw.ts';

/** The questions of an attempt in its order, without those that were retired since. */
export function askedIn<I extends { id: string }>(bank: Bank, items: readonly I[], attempt: Attempt): I[] {
  // A browser that was closed in the very moment of the start may have kept the start alone.
  const ids = attempt.drawn ?? draw(bank, attempt.form, attempt.id);
  return [...new Set(ids)].flatMap((id) => items.find((item) => item.id === id) ?? []);
}
