import type { Book } from '../domain/course/book.ts';
import type { Outline } from '../domain/course/outline.ts';
import { formsOf } from '../domain/quiz/assessment/draw.ts';
import { pathsThrough } from '../domain/scenario/paths.ts';
import { once } from './books.ts';
import { paths } from './paths.ts';
import { keyOf, questionsOf } from './quizzes.ts';
import { keyOfNode } from './scenarios.ts';
import type { CourseEntry } from './site.ts';

/** In which unit each thing is placed, by what it is and its id; what no lesson places goes with the first. */
function placesIn({ units }: Book): (name: string, id: string) => number {
  const found = new Map<string, number>();
  for (const [n, unit] of units.entries()) {
    for (const { placed, questions } of unit.lessons) {
      for (const { name, id } of placed) found.set(`${name} ${id}`, n);
      for (const { id } of questions) found.set(`Question ${id}`, n);
    }
  }
  return (name, id) => found.get(`${name} ${id}`) ?? 0;
}

const outlines = once(async (course: CourseEntry, book: Book): Promise<Outline[]> => {
  const to = await paths(course);
  const placeOf = placesIn(book);
  const parts = book.units.map(({ lessons }) => ({
    lessons: lessons.map(({ acts, number, title, summary, minutes, id }) => ({
      ...acts,
      ...{ number, title, summary, minutes, href: to.lesson(id) },
      tracks: course.tracks.filter((track) => track.lessons.includes(id)).map((track) => track.id),
    })),
    scenarios: [] as Outline['scenarios'][number][],
    tests: [] as Outline['tests'][number][],
    tools: [] as Outline['tools'][number][],
    moves: course.moves.map((move) => move.id),
    keys: {} as Record<string, Outline['keys'][string]>,
  }));
  const at = (name: string, id: string) => parts[placeOf(name, id)];
  for (const quiz of book.quizzes) {
    const { id, title } = quiz;
    if (quiz.mode === 'assessment') at('Quiz', id)?.tests.push({ id, title, href: to.quiz(id), forms: formsOf(quiz) });
    for (const question of questionsOf(quiz)) {
      const part = quiz.mode === 'practice' ? at('Question', question.id) : at('Quiz', id);
      // The key of a test leaves its page only where a move needs it.
      if (part && (quiz.mode !== 'assessment' || question.move))
        part.keys[question.id] = keyOf(question, course.language);
    }
  }
  for (const story of book.scenarios) {
    const { id, title, role, summary, nodes } = story;
    const part = at('Scenario', id);
    part?.scenarios.push({ id, title, role, summary, minutes: pathsThrough(story).minutes, href: to.scenario(id) });
    for (const node of nodes) if (part && node.move) part.keys[node.id] = keyOfNode(node);
  }
  for (const sheet of book.worksheets) {
    const { id, title } = sheet;
    if (sheet.kind === 'steps') at('Worksheet', id)?.tools.push({ id, title, href: to.worksheet(id) });
  }
  return parts;
});

/** What the pages that show progress compute it against, unit by unit: no file grows with the course. */
export async function outlinesOf(course: CourseEntry): Promise<Outline[]> {
  return outlines(course);
}
