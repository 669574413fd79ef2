import { resolve } from 'node:path';

/** Signs with which Astro and its bundler lose the files below a folder: they write its name into addresses and code. */
const lost = /[#?'"]/;

/**
 * Why files below a folder can't be built, and what to do; undefined where they can.
 *
 * @param {string} folder the project's folder, or that of its content
 * @returns {string | undefined}
 */
export function pathFlaw(folder) {
  const path = resolve(folder);
  const name = path.split(/[\\/]/).find((part) => lost.test(part));
  if (name === undefined) return undefined;
  const better =
    name
      .replace(/['"]/g, '')
      .replace(/\s*[#?]+\s*/g, ' ')
      .trim() || 'course';
  return `"${path}" can't be built, because pages lose their files below a folder with #, ? or quotes in its name. Rename "${name}", to "${better}" for example, and run the same command again.`;
}
