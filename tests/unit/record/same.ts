import type { Fact } from '../../../src/domain/record/event.ts';

const list = (items: readonly string[] | undefined) => items?.join(' ');

/** Whether two facts say the same. */
export function same(a: Fact, b: Fact | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    a.id === b.id &&
    a.at === b.at &&
    a.verb === b.verb &&
    a.object === b.object &&
    a.revision === b.revision &&
    a.data?.attempt === b.data?.attempt &&
    a.data?.place === b.data?.place &&
    list(a.data?.picks) === list(b.data?.picks) &&
    list(a.data?.voids) === list(b.data?.voids)
  );
}
