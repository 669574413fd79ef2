import { join } from 'node:path';
import { type Course, course } from '../schemas/course.ts';
import { type Glossary, glossary } from '../schemas/glossary.ts';
import { type IdsLock, idsLock } from '../schemas/ids-lock.ts';
import { type Lesson, lesson } from '../schemas/lesson.ts';
import { type Page, page } from '../schemas/page.ts';
import { type Quiz, quiz } from '../schemas/quiz.ts';
import { type Scenario, scenario } from '../schemas/scenario.ts';
import { type Worksheet, worksheet } from '../schemas/worksheet.ts';
import type { Desk } from './desk.ts';
import type { Finding } from './finding.ts';
import type { Item } from './item.ts';
import type { Parsed, TextItem } from './reading.ts';

/** One course as it lies on disk, as far as it can be read. */
export interface Shelf {
  folder: string;
  course: Item<Course> | undefined;
  lessons: TextItem<Lesson>[];
  pages: TextItem<Page>[];
  /** The texts of lessons and pages, also of those that can't be read as a whole. */
  texts: Parsed[];
  /** From files of their own, and from the text of lessons and pages. */
  quizzes: Item<Quiz>[];
  scenarios: Item<Scenario>[];
  worksheets: Item<Worksheet>[];
  glossary: Item<Glossary> | undefined;
  /** What was published, once the course was. */
  lock: Item<IdsLock> | undefined;
  /** What is wrong with the rest. */
  findings: Finding[];
}

/** Reads the folder of a course. */
export function readShelf(folder: string, desk: Desk): Shelf {
  const findings: Finding[] = [];
  const note = <I>(readings: { item: I | undefined; findings: Finding[] }[]): I[] =>
    readings.flatMap(({ item, findings: found }) => {
      findings.push(...found);
      return item ? [item] : [];
    });
  const path = (name: string) => join(folder, name);
  const needed = note([desk.data(path('course.yaml'), course, 'needed')])[0];
  const read = { lessons: desk.texts(path('lessons'), lesson), pages: desk.texts(path('pages'), page) };
  const lessons = note(read.lessons);
  const pages = note(read.pages);
  return {
    folder,
    course: needed,
    lessons,
    pages,
    texts: [...read.lessons, ...read.pages].flatMap(({ parsed }) => parsed ?? []),
    quizzes: [...note(desk.list(path('quizzes'), quiz)), ...[...lessons, ...pages].flatMap((text) => text.quizzes)],
    scenarios: note(desk.list(path('scenarios'), scenario)),
    worksheets: note(desk.list(path('worksheets'), worksheet)),
    glossary: note([desk.data(path('glossary.yaml'), glossary)])[0],
    lock: note([desk.data(path('ids.lock.yaml'), idsLock)])[0],
    findings,
  };
}
