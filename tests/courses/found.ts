import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { courseFolders } from '../content/load.ts';
import { here } from '../sites.ts';

/** A course that lies in the content. */
export interface FoundCourse {
  /** Its folder, from the folder the command ran in. */
  dir: string;
  /** What its course.yaml calls it; the folder's name where that cannot be read. */
  id: string;
}

/** The courses there are now. Tests are made for these; of a course that is not there, nothing is asked. */
export const found: FoundCourse[] = courseFolders(join(here.content, 'courses')).map((dir) => {
  const id = parseDocument(readFileSync(join(dir, 'course.yaml'), 'utf8')).get?.('id');
  return { dir, id: typeof id === 'string' ? id : basename(dir) };
});

/**
 * The files of tests to run, from the project's folder: those for any course, and those in a folder that is called
 * like a course that is there.
 */
export function testFiles(ending: '.test.ts' | '.spec.ts'): string[] {
  return ['.', ...found.map(({ id }) => id)].map((folder) => join('tests/courses', folder, `*${ending}`));
}
