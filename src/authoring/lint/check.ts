import type { Finding } from './finding.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { publishedId } from './rules/published-id.ts';
import { reference } from './rules/reference.ts';
import { story } from './rules/story.ts';
import { word } from './rules/word.ts';
import { readShelves } from './shelf.ts';

const rules = [duplicateId, reference, word, story, publishedId];

/** Everything that is wrong with the content below a folder, all at once. */
export function check(content: string): Finding[] {
  const { shelves, findings } = readShelves(content);
  // A file that could not be read would make each of its ids look missing; first things first.
  if (findings.length > 0) return findings;
  return shelves.flatMap((shelf) => rules.flatMap((rule) => rule(shelf)));
}
