import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { type Course, course } from '../../schemas/course.ts';
import { type Glossary, glossary } from '../../schemas/glossary.ts';
import { type IdsLock, idsLock } from '../../schemas/ids-lock.ts';
import { type Lesson, lesson } from '../../schemas/lesson.ts';
import { type Page, page } from '../../schemas/page.ts';
import { type Quiz, quiz } from '../../schemas/quiz.ts';
import { type Scenario, scenario } from '../../schemas/scenario.ts';
import { site } from '../../schemas/site.ts';
import { type Worksheet, worksheet } from '../../schemas/worksheet.ts';
import { explain } from './explain.ts';
import type { Finding } from './finding.ts';
import { inlineItems } from './inline.ts';
import { readSource, type Source } from './source.ts';

/** A file that fits its schema. */
export interface Item<T> {
  source: Source;
  data: T;
}

/** One course as it lies on disk. */
export interface Shelf {
  folder: string;
  course: Item<Course> | undefined;
  lessons: Item<Lesson>[];
  pages: Item<Page>[];
  /** From files of their own, and from the text of lessons and pages. */
  quizzes: Item<Quiz>[];
  scenarios: Item<Scenario>[];
  worksheets: Item<Worksheet>[];
  glossary: Item<Glossary> | undefined;
  /** What was published, once the course was. */
  lock: Item<IdsLock> | undefined;
}

/** All content below a folder, as far as it can be read, and what is wrong with the rest. */
export function readShelves(content: string): { shelves: Shelf[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>): Item<T>[] => {
    const file = relative(process.cwd(), path) || path;
    const source = readSource(file, readFileSync(path, 'utf8'));
    findings.push(...source.findings);
    if (source.findings.length > 0) return [];
    const parsed = schema.safeParse(source.data ?? {});
    if (parsed.success) return [{ source, data: parsed.data }];
    for (const issue of parsed.error.issues) {
      findings.push({
        file,
        ...source.placeOf(issue.path),
        rule: 'schema',
        message: explain(issue, source.data),
      });
    }
    return [];
  };
  const all = <T>(folder: string, pattern: string, schema: z.ZodType<T>) =>
    globSync(pattern, { cwd: folder })
      .sort()
      .flatMap((name) => read(join(folder, name), schema));
  const one = <T>(path: string, schema: z.ZodType<T>, needed: boolean): Item<T> | undefined => {
    if (existsSync(path)) return read(path, schema)[0];
    if (needed) findings.push(missing(path));
    return undefined;
  };
  one(join(content, 'site.yaml'), site, true);
  const folders = globSync('courses/*/', { cwd: content }).sort();
  if (folders.length === 0) findings.push(missing(join(content, 'courses', '<your course>', 'course.yaml')));
  const shelves = folders.map((name): Shelf => {
    const folder = join(content, name);
    const lessons = all(folder, 'lessons/*.mdx', lesson);
    const pages = all(folder, 'pages/*.mdx', page);
    const inline = inlineItems([...lessons, ...pages], (finding) => findings.push(finding));
    return {
      folder,
      course: one(join(folder, 'course.yaml'), course, true),
      lessons,
      pages,
      quizzes: [...all(folder, 'quizzes/*.yaml', quiz), ...inline],
      scenarios: all(folder, 'scenarios/*.yaml', scenario),
      worksheets: all(folder, 'worksheets/*.yaml', worksheet),
      glossary: one(join(folder, 'glossary.yaml'), glossary, false),
      lock: one(join(folder, 'ids.lock.yaml'), idsLock, false),
    };
  });
  return { shelves, findings };
}

function missing(path: string): Finding {
  const file = relative(process.cwd(), path);
  return {
    file,
    line: 1,
    column: 1,
    rule: 'missing-file',
    message: 'This file is missing. The course that comes with Goldseam has one to start from.',
  };
}
