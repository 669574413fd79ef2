import { prove } from '../../../domain/scenario/prove.ts';
import type { Finding } from '../finding.ts';
import type { Shelf } from '../shelf.ts';

/** A scenario whose graph does not hold. */
export function story(shelf: Shelf): Finding[] {
  return shelf.scenarios.flatMap(({ data, source }) =>
    prove(data).map(({ rule, path, message }) => ({ file: source.file, ...source.placeOf(path), rule, message })),
  );
}
