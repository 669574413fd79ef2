import { existsSync } from 'node:fs';
import { builtPages } from '../built.ts';

const usual = 5;

/**
 * The lesson to measure, whatever course there is: the first by its address with so many choices as a usual lesson has,
 * else the one with the most. Its address ends with a slash.
 */
export function lessonIn(built: string): string {
  if (!existsSync(built)) throw new Error(`There is no built site in "${built}" to measure. Build one first.`);
  const choices = builtPages(built)
    .filter(({ path }) => /\/lessons\/[^/]+\/index\.html$/.test(path))
    .map(({ path, html }) => ({
      address: path.replace(/index\.html$/, ''),
      count: html.match(/data-kind="choice"/g)?.length ?? 0,
    }));
  const best = choices.find(({ count }) => count >= usual) ?? choices.toSorted((a, b) => b.count - a.count)[0];
  if (!best?.count)
    throw new Error(`No lesson in "${built}" has a question to choose in, so there is nothing to measure.`);
  return best.address;
}
