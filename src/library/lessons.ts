import type { Book, BookLesson } from '../domain/course/book.ts';
import type { Moments } from '../schemas/quiz.ts';
import { bookOf, once } from './books.ts';
import { paths } from './paths.ts';
import type { CourseEntry } from './site.ts';

/** A lesson in its course: its number, its time, its acts and its text. */
export type LessonEntry = BookLesson;

const all = once((course: CourseEntry, { lessons, lesson }: Book) => {
  const lost = course.lessons.find((id) => !lesson.has(id));
  if (lost) {
    throw new Error(
      `course.yaml of "${course.id}" lists the lesson "${lost}", but no file in its lessons folder has \`id: ${lost}\`.`,
    );
  }
  return lessons;
});

/** The lessons of a course in its order. */
export async function lessons(course: CourseEntry): Promise<LessonEntry[]> {
  return all(course);
}

/** The lessons of a course that ask something, so that there are answers to read. */
export async function answeredLessons(course: CourseEntry): Promise<LessonEntry[]> {
  return (await lessons(course)).filter(({ questions }) => questions.length > 0);
}

const placing = once((_course: CourseEntry, { lessons }: Book) => {
  const found = new Map<string, BookLesson[]>();
  for (const lesson of lessons) {
    for (const { name, id } of lesson.placed) {
      const before = found.get(id) ?? [];
      if (name === 'Worksheet' && before.at(-1) !== lesson) found.set(id, [...before, lesson]);
    }
  }
  return found;
});

/** The lessons that place this worksheet. */
export async function lessonsWith(course: CourseEntry, worksheet: string): Promise<BookLesson[]> {
  return placing(course).get(worksheet) ?? [];
}

/** The lessons that a moments quiz can send its learner to, by their ids. */
export async function lessonsAfter(
  course: CourseEntry,
  quiz: Moments,
): Promise<Record<string, { title: string; href: string }>> {
  const { lesson } = bookOf(course);
  const to = await paths(course);
  const ids = [...course.moves.flatMap((move) => [move.lesson.costly, move.lesson.workable]), quiz.recommend.allStrong];
  const named = [...new Set(ids)].flatMap((id) => lesson.get(id) ?? []);
  return Object.fromEntries(named.map(({ id, title }) => [id, { title, href: to.lesson(id) }]));
}
