import { everyNode, type Node } from '../../reader/mdx/tree.ts';

/** The addresses that a text gives below, as `[name]: address`, by their names. */
export function definitionsIn(root: Node): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, identifier, url } of everyNode(root)) {
    if (type === 'definition' && identifier && url !== undefined && !found.has(identifier)) found.set(identifier, url);
  }
  return found;
}
