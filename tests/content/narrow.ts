import { basename, extname } from 'node:path';
import { type Bank, placedBy } from './bank.ts';
import { reporter } from './finding.ts';

const { error } = reporter('FILE');

function stem(file: string): string {
  return basename(file, extname(file));
}

/** Lessons and questions of this name, and the files that have to do with it, be it that they cannot be read. */
function named(bank: Bank, only: string) {
  const lessons = bank.lessons.filter((l) => l.meta.id === only || stem(l.file) === only);
  const placed = new Set(lessons.flatMap((l) => placedBy(l, bank)).map((q) => q.id));
  const asked = bank.asked.filter((a) => a.quiz === only || stem(a.file) === only || placed.has(a.question.id));
  const files = new Set([...lessons.map((l) => l.file), ...asked.map((a) => a.file)]);
  const broken = bank.broken.map((f) =>
    files.has(f.file) || stem(f.file) === only ? f : { ...f, level: 'W' as const },
  );
  return { lessons, asked, files, broken, none: files.size === 0 && !broken.some((f) => f.level === 'E') };
}

/**
 * The part of a course that one lesson or quiz needs, named by its id or by its file.
 * A lesson brings the questions it places; trouble in other files becomes a warning.
 */
export function narrow(bank: Bank, only: string): Bank {
  const { lessons, asked, files, broken, none } = named(bank, only);
  if (none) broken.push(error('', only, 'no lesson and no quiz has this name'));
  return { ...bank, lessons, asked, copy: bank.copy.filter((c) => files.has(c.file)), broken, partial: true };
}

/** The courses that have a lesson or quiz of this name; all of them where none has it, so that each says so. */
export function having<T extends { bank: Bank }>(courses: T[], only: string): T[] {
  const found = courses.filter(({ bank }) => !named(bank, only).none);
  return found.length > 0 ? found : courses;
}
