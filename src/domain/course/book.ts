import type { Course } from '../../schemas/course.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { Page } from '../../schemas/page.ts';
import type { Question } from '../../schemas/question.ts';
import type { Act } from './acts.ts';
import type { Contents, Written } from './contents.ts';
import { byId, type Known, knownIn } from './known.ts';
import { minutes } from './minutes.ts';
import { actsPlaced, loadOf, questionsPlaced } from './placed.ts';
import type { LessonActs } from './progress.ts';
import type { Heading, Text } from './text.ts';
import { type Unit, unitsOf } from './units.ts';

/** What is known of the text of a lesson or page. */
interface Placed {
  /** Its folder and file below the courses, without the ending. */
  file: string;
  /** What its text places, in order. */
  placed: readonly Act[];
  headings: readonly Heading[];
  /** The practice questions it places, in order. */
  questions: Question[];
}

/** A lesson in its course. */
export interface BookLesson extends Lesson, Placed {
  /** 0 for a start page without a number. */
  number: number;
  /** Quick reader to slow reader; the stories it places have to be sound. */
  readonly minutes: [number, number];
  /** What is to be done in it. */
  acts: LessonActs;
}

/** A page beside the lessons. */
export interface BookPage extends Page, Placed {}

/** What a whole course is. It's made once, and everything in it is found by a look. */
export interface Book extends Omit<Contents, 'lessons' | 'pages'> {
  course: Course;
  /** In the course's order. */
  lessons: BookLesson[];
  lesson: ReadonlyMap<string, BookLesson>;
  /** The course's parts, in order. */
  units: readonly Unit<BookLesson>[];
  pages: BookPage[];
  /** What texts name by ids. */
  known: Known;
}

/** Makes the book of what was read. What refers to nothing is left out; the content check says so. */
export function bookOf(contents: Contents): Book {
  const known = knownIn(contents);
  const { course } = contents;
  const written = new Map(contents.lessons.toReversed().map((one) => [one.head.id, one]));
  const lessons = course.lessons.flatMap((id, index) => {
    const one = written.get(id);
    return one ? [lessonOf(one, course.start ? index : index + 1, known)] : [];
  });
  return {
    ...contents,
    lessons,
    lesson: byId(lessons),
    units: unitsOf(course, lessons),
    pages: contents.pages.map(({ head, text, file }) => ({ ...head, ...placedIn(file, text, known) })),
    known,
  };
}

function placedIn(file: string, { acts, headings }: Text, known: Known): Placed {
  return { file, placed: acts, headings, questions: questionsPlaced(acts, known) };
}

function lessonOf({ head, text, file }: Written<Lesson>, number: number, known: Known): BookLesson {
  let time: [number, number] | undefined;
  return {
    ...head,
    ...placedIn(file, text, known),
    number,
    get minutes() {
      time ??= minutes(loadOf(text, known));
      return time;
    },
    acts: actsPlaced(head.id, text.acts, known),
  };
}
