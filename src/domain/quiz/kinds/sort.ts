import type { Sort } from '../../../schemas/questions/sort.ts';
import type { Marks } from './kind.ts';

// Each pick is `item--group`, marked like a pair.
export { score } from './match.ts';

/** The group of each item. */
export function marks({ groups, items, credit }: Sort): Marks {
  return { options: items.map(({ id, group }) => ({ id, to: group })), targets: groups.map(({ id }) => id), credit };
}
