import type { Order } from '../../../schemas/questions/order.ts';
import { type Outcome, scored } from '../../outcome.ts';
import type { Key } from '../key.ts';
import { twinsOf } from '../twins.ts';
import type { Marks } from './kind.ts';

/**
 * A learner's order by today's items. Items that look the same stand for each other:
 * the first of them that comes is the first of the right order.
 */
export function orderIn(key: Key, picks: readonly string[]): string[] {
  const seen = (id: string) => key.options.find((one) => one.id === id)?.twin ?? id;
  const left = new Map<string, string[]>();
  for (const { id } of key.options) left.set(seen(id), [...(left.get(seen(id)) ?? []), id]);
  return [...new Set(picks)].flatMap((id) => left.get(seen(id))?.shift() ?? []);
}

/**
 * Marks an order. `all`: 1 of 1, or 0. `neighbours`: a point for each item that
 * is followed by the right one. `pairs`: a point for each two items of which the
 * right one comes first. An order that lacks one of today's items is unanswered.
 */
export function score(key: Key, picks: readonly string[]): Outcome {
  const right = key.options.map((option) => option.id);
  const places = orderIn(key, picks).map((id) => right.indexOf(id));
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
  const twins = twinsOf(items);
  return { options: items.map(({ id }) => ({ id, twin: twins[id] })), credit };
}
