import { readFileSync } from 'node:fs';
import { readerFor } from '../../../../src/authoring/lint/check.ts';
import { callsOf, names12, names2004 } from '../../../../src/delivery/runtime/calls.ts';
import type { CourseData } from '../../../../src/delivery/runtime/course.ts';
import type { Driver, Opened } from '../../../../src/delivery/runtime/driver.ts';
import { enrolmentOf, untagged } from '../../../../src/delivery/runtime/enrolment.ts';
import { resume } from '../../../../src/delivery/runtime/resume.ts';
import { createScorm } from '../../../../src/delivery/runtime/scorm.ts';
import { scorm12 } from '../../../../src/delivery/runtime/scorm12.ts';
import { scorm2004 } from '../../../../src/delivery/runtime/scorm2004.ts';
import { track } from '../../../../src/delivery/runtime/tracker.ts';
import type { Book } from '../../../../src/domain/course/book.ts';
import { asking } from '../../../../src/domain/lms/interaction/asking.ts';
import { planOf } from '../../../../src/domain/lms/plan-of.ts';
import { othersOf } from '../../../../src/domain/lms/state/book-codes.ts';
import type { Verb } from '../../../../src/domain/record/event.ts';
import { createLog } from '../../../../src/stores/log.ts';
import { tailDigits } from '../../../../src/stores/tail.ts';

/** The course of the café, as a shell knows it. @param change what its author says of completion */
export function course(
  change: Partial<Book['course']['completion']> = {},
  id = 'first-week',
  content = 'tests/fixtures/cafe',
): CourseData {
  const found = [...readerFor(content).read().books.values()].find((book) => book.course.id === id);
  if (!found) throw new Error(`There is no course ${id}.`);
  const book = { ...found, course: { ...found.course, completion: { ...found.course.completion, ...change } } };
  const { iri, title, language } = book.course;
  return {
    id,
    iri,
    title,
    language,
    plan: planOf(book),
    asked: asking(book),
    stories: book.scenarios.map((one) => one.id),
    others: othersOf(book),
  };
}

/** A browser of a learner: what it keeps outlives its windows. */
export function browser() {
  const kept = new Map<string, string>();
  const facts = new Map<string, unknown>();
  return { kept, facts };
}
export type Browser = ReturnType<typeof browser>;

let clock = Date.UTC(2026, 0, 5, 9);
/** The time, which goes on by so many seconds. */
export const later = (seconds: number) => {
  clock += seconds * 1000;
  return clock;
};
export const now = () => clock;

/** An API of an LMS, as a driver finds it. */
export type Api = object;
export const dialects = { scorm12, scorm2004 };
export type Version = keyof typeof dialects;

export function driverFor(version: Version, api: Api, allowed = { masteryScore: false, timeLimit: false }): Driver {
  const started = clock;
  const calls = callsOf(api, version === 'scorm12' ? names12 : names2004);
  return createScorm({ calls, dialect: dialects[version], allowed, elapsed: () => clock - started });
}

/** Opens a course in an LMS: what a shell does without a page. */
export async function launch(data: CourseData, driver: Driver, { kept, facts }: Browser = browser()) {
  const opened = (await driver.open()) as Opened;
  const memory = {
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, text: string) => void kept.set(key, text),
  };
  let draws = 0;
  const random = () => {
    draws += 1;
    return ((draws * 7 + kept.size) % 36) / 36;
  };
  const enrolment = enrolmentOf({ course: data.id, ...opened }, memory, random);
  const log = createLog({
    disk: {
      load: async () => ({ facts: [...facts.values()] as never, damaged: 0 }),
      write: async (list) => {
        for (const fact of list) facts.set(`${enrolment.record}${fact.id}`, fact);
      },
      erase: async () => facts.clear(),
    },
    now: () => Math.floor(clock / 1000) * 1000,
    random: tailDigits(`${enrolment.tag.slice(0, 6)}0${draws % 10}`),
  });
  await log.load();
  const resumed = await resume(log, untagged(opened.state), data, enrolment.tag);
  const tracker = track({
    log,
    driver,
    opened,
    enrolment,
    course: data,
    told: resumed.told,
    place: () => 'lessons/milk/index.html',
    now,
  });
  const settle = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve();
    await tracker.finish();
  };
  await settle();
  const record = (verb: Verb, object: string, content: object = {}) => {
    later(20);
    const { fact } = log.append({
      verb,
      object,
      ...(verb === 'answered' && { revision: 1 }),
      ...(Object.keys(content).length > 0 && { data: content }),
    });
    void tracker.own([fact]);
    return fact.id;
  };
  return { opened, enrolment, log, tracker, resumed, settle, record, driver };
}

export const read = (path: string) => readFileSync(path, 'utf8');
