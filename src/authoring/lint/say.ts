import type { Finding } from '../../reader/finding.ts';
import type { Item } from '../../reader/item.ts';
import { type Node, startOf } from '../../reader/mdx/tree.ts';

/** Where a sentence of a rule belongs: a node of a text, or a path in data. */
type At = Node | readonly PropertyKey[];

/** Says what is wrong at a place in a source. */
export function said(
  { source }: { source: Item<unknown>['source'] },
  at: At,
  rule: Finding['rule'],
  message: string,
  level?: 'warning',
): Finding {
  const place = 'type' in at ? source.placeIn(startOf(at)) : source.placeOf(at);
  return { file: source.file, ...place, rule, message, ...(level && { level }) };
}
