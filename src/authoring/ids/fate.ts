import { type IdsLock, type Sort, within } from '../../schemas/ids-lock.ts';

/** What became of a published id by the lock's word: it is there as `id`, or it was retired. */
export type Fate = { type: 'stays'; id: string } | { type: 'retired' };

/** `water/hot` stands within `water`: each with what is left of the id. */
function heads(id: string): [head: string, rest: string][] {
  const parts = id.split('/');
  return parts.map((_, i) => [
    parts.slice(0, i + 1).join('/'),
    parts
      .slice(i + 1)
      .map((one) => `/${one}`)
      .join(''),
  ]);
}

/** A sort, and those it stands within. */
export function above(sort: Sort): Sort[] {
  const next = within[sort];
  return [sort, ...(next ? above(next) : [])];
}

/** What stands around an id: itself last. */
export function around(sort: Sort, id: string): { sort: Sort; id: string; rest: string }[] {
  return heads(id).flatMap(([head, rest]) =>
    (rest ? above(sort) : [sort]).map((one) => ({ sort: one, id: head, rest })),
  );
}

/** Follows the `renamed` and `retired` lines; what they say of a whole holds for its parts. */
export function fateOf(lock: IdsLock, sort: Sort, id: string, seen: readonly string[] = []): Fate {
  const places = around(sort, id);
  if (places.some((place) => lock.retired[place.sort]?.includes(place.id))) return { type: 'retired' };
  const next = places.toReversed().flatMap((place) => {
    const names = lock.renamed[place.sort] ?? {};
    return Object.hasOwn(names, place.id) ? [`${names[place.id]}${place.rest}`] : [];
  })[0];
  if (next === undefined || next === id || seen.includes(next)) return { type: 'stays', id };
  return fateOf(lock, sort, next, [...seen, id]);
}
