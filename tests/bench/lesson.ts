import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { builtPages } from '../built.ts';
import { found } from '../courses/found.ts';

const usual = 5;

/**
 * The lesson to measure, whatever course there is: the first, in the order of its course, with so many choices as a
 * usual lesson has, else the one with the most. Its address ends with a slash.
 */
export function lessonIn(built: string): string {
  const pages = new Map(builtPages(built).map(({ path, html }) => [path, html]));
  const choices = found
    .flatMap(({ dir, id }) => {
      const { lessons } = parse(readFileSync(join(dir, 'course.yaml'), 'utf8')) as { lessons: string[] };
      return lessons.flatMap((lesson) => [`/lessons/${lesson}/`, `/${id}/lessons/${lesson}/`]);
    })
    .map((address) => ({
      address,
      count: pages.get(`${address}index.html`)?.match(/data-kind="choice"/g)?.length ?? 0,
    }));
  const best = choices.find(({ count }) => count >= usual) ?? choices.toSorted((a, b) => b.count - a.count)[0];
  if (!best?.count) throw new Error('No lesson here has a question to choose in, so there is nothing to measure.');
  return best.address;
}
