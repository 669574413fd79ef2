import type { Order } from '../../../schemas/questions/order.ts';
import { type Outcome, scored } from '../../outcome.ts';
import type { Key } from '../key.ts';
import type { Marks } from './kind.ts';

/**
 * Marks an order. `all`: 1 of 1, or 0. `neighbours`: a point for each item that
 * is followed by the right one. `pairs`: a point for each two items of which the
 * right one comes first. An order that lacks one of today's items is unanswered.
 */
export function score(key: Key, picks: readonly string[]): Outcome {
  const right = key.options.map((option) => option.id);
  const places = [...new Set(picks)].map((id) => right.indexOf(id)).filter((place) => place >= 0);
  const all = right.length;
  if (places.length < all) return { type: 'unanswered' };
  const pairs = places.flatMap((place, i) => places.slice(i + 1).map((later) => later - place));
  const ordered = pairs.filter((distance) => distance > 0).length;
  if (key.credit === 'pairs') return scored(ordered, pairs.length);
  const followed = places.filter((place, i) => places[i + 1] === place + 1).length;
  if (key.credit === 'neighbours') return scored(followed, all - 1);
  return scored(followed === all - 1 ? 1 : 0, 1);
}

/** The items in the right order. */
export function marks({ items, credit }: Order): Marks {
  return { options: items.map(({ id }) => ({ id })), credit };
}
