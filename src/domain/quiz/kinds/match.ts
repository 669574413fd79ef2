import type { Match } from '../../../schemas/questions/match.ts';
import { type Outcome, scoredParts } from '../../outcome.ts';
import type { Key, OptionKey } from '../key.ts';
import { pairsIn } from '../pairs.ts';
import { twinsOf } from '../twins.ts';
import type { Marks } from './kind.ts';

/** Whether a part is paired, and whether rightly. Partners that look the same are the same. */
export function paired(
  { targets, twins = {} }: Key,
  { to = '' }: OptionKey,
  had: string | undefined,
): boolean | undefined {
  if (had === undefined || !targets?.includes(had)) return undefined;
  const seen = (id: string) => (Object.hasOwn(twins, id) ? twins[id] : id);
  return seen(had) === seen(to);
}

/**
 * Marks pairs, each a pick `left--right`: a point for each right one, or one for
 * all. Pairs with something that no longer exists are left out.
 */
export function score(key: Key, picks: readonly string[]): Outcome {
  const pairs = pairsIn(picks);
  const made = key.options.map((one) => paired(key, one, pairs.get(one.id))).filter((one) => one !== undefined);
  if (made.length === 0) return { type: 'unanswered' };
  return scoredParts(made.filter(Boolean).length, key.options.length, key.credit);
}

/** The twins among targets, where there are any. */
export function twinsAmong(targets: readonly { id: string; text: string }[]): Pick<Key, 'twins'> {
  const twins = twinsOf(targets);
  return Object.keys(twins).length > 0 ? { twins } : {};
}

/** The partner of each left side. */
export function marks({ left, right, credit }: Match): Marks {
  const options = left.map(({ id, to }) => ({ id, to }));
  return { options, targets: right.map(({ id }) => id), ...twinsAmong(right), credit };
}
