import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../../delivery/package/assemble.ts';
import { isForLms, type Target } from '../../delivery/package/target.ts';
import { flawsIn } from '../../delivery/package/validate/validate.ts';
import { zip } from '../../delivery/package/zip.ts';
import type { Book } from '../../domain/course/book.ts';
import { buildFor, type Sort } from './build-for.ts';
import { factsOf } from './facts-of.ts';
import { type Made, reportOf } from './report.ts';
import { stateFlaws } from './state.ts';

export interface PackageOptions {
  books: readonly Book[];
  targets: readonly Target[];
  /** The folder for the packages. */
  out: string;
  /** The project's folder. */
  project: string;
  /** Told of each package when it's written. */
  onMade(says: string): void;
}

/** The sort of build that a target stands on. */
const sortOf = (target: Target): Sort => (isForLms(target) ? 'lms' : 'web');

/** Writes packages, each only if nothing is wrong with it. Throws what is wrong, all at once for the package where that is. */
export async function writePackages({ books, targets, out, project, onMade }: PackageOptions): Promise<void> {
  for (const book of books) {
    const course = factsOf(book);
    const tooMuch = targets.includes('scorm12') ? stateFlaws(book) : [];
    if (tooMuch.length > 0) throw new Error(tooMuch.join('\n'));
    const sites = new Map<Sort, Map<string, Uint8Array>>();
    for (const target of targets) {
      const sort = sortOf(target);
      const site = sites.get(sort) ?? buildFor(course.id, sort);
      sites.set(sort, site);
      const { files, first } = await assemble(site, target, course);
      const flaws = await flawsIn(files, target, project);
      const name = `${course.id}-${course.version}-${target}.zip`;
      if (flaws.length > 0) throw new Error(`${name} was not written:\n${flaws.map((flaw) => `- ${flaw}`).join('\n')}`);
      const packed = zip(files, first);
      mkdirSync(out, { recursive: true });
      const path = join(out, name);
      writeFileSync(path, packed);
      const made: Made = { path, target, book, bytes: packed.length, files: files.size };
      onMade(reportOf(made));
    }
  }
}
