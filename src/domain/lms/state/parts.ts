import type { Key } from '../../quiz/key.ts';

/** All ids that can be in answers to a question. */
export function partsOf({ options, targets = [] }: Pick<Key, 'options' | 'targets'>): string[] {
  return [...new Set([...options.flatMap(({ id, targets: its = [] }) => [id, ...its]), ...targets])];
}
