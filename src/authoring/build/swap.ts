import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const beside = (out: string, what: string) => join(dirname(out), `.${basename(out)}.${what}`);
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Moves a folder, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** Puts back what a build that was killed in the middle of `swapIn` left, the last site first of all. */
export function tidy(out: string): void {
  const last = beside(out, 'last');
  if (existsSync(last) && !existsSync(out)) renameSync(last, out);
  remove(last);
  remove(beside(out, 'next'));
}

/**
 * Puts a built site in the place of the last one, by renaming alone, so that
 * nobody is served half of it. A `.git` in its folder stays. Where that can't be
 * done it throws one sentence, and the last site is there as it was.
 */
export function swapIn(site: string, out: string): void {
  const [next, last] = [beside(out, 'next'), beside(out, 'last')];
  tidy(out);
  try {
    mkdirSync(dirname(out), { recursive: true });
    move(site, next);
    if (existsSync(out)) renameSync(out, last);
    if (existsSync(join(last, '.git'))) renameSync(join(last, '.git'), join(next, '.git'));
    renameSync(next, out);
  } catch (error) {
    throw new Error(
      `The site is built, but can't take its place: ${(error as Error).message}. Let no other program use "${out}", or name a folder in GOLDSEAM_OUT that you may rename.`,
    );
  } finally {
    if (existsSync(join(next, '.git'))) renameSync(join(next, '.git'), join(last, '.git'));
    tidy(out);
  }
}
