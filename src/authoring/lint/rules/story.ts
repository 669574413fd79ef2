import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prove } from '../../../domain/scenario/prove.ts';
import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';

/** Where pictures lie, from the folder the command runs in. */
const pictures = 'public';

/** A scenario whose graph does not hold, or whose picture is not there. */
export function story(shelf: Shelf): Finding[] {
  return shelf.scenarios.flatMap(({ data, source }) => [
    ...prove(data).map(({ rule, path, message }) => ({ file: source.file, ...source.placeOf(path), rule, message })),
    ...data.nodes.flatMap(({ picture }, n): Finding[] => {
      if (!picture || existsSync(join(pictures, picture.file))) return [];
      const message = `There is no picture "${picture.file}" in the folder "${pictures}". Put it there, or check the name.`;
      const place = source.placeOf(['nodes', n, 'picture', 'file']);
      return [{ file: source.file, ...place, rule: 'missing-file', message }];
    }),
  ]);
}
