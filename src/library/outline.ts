import type { Outline } from '../domain/course/outline.ts';
import { testsOf } from './assessments.ts';
import { lessons } from './lessons.ts';
import { paths } from './paths.ts';
import { keyOf, questionsOf, quizzes } from './quizzes.ts';
import { keyOfNode, scenarios } from './scenarios.ts';
import type { CourseEntry } from './site.ts';

/** What the pages that show all progress compute it against. */
export async function outlineOf(course: CourseEntry): Promise<Outline> {
  const to = await paths(course);
  // The key of a test leaves its page only where a move needs it.
  const questions = (await quizzes(course)).flatMap((quiz) =>
    questionsOf(quiz).filter(({ move }) => quiz.mode !== 'assessment' || move),
  );
  const stories = await scenarios(course);
  const nodes = stories.flatMap((story) => story.nodes).filter((node) => node.move);
  return {
    lessons: (await lessons(course)).map(({ acts, title, id }) => ({ ...acts, title, href: to.lesson(id) })),
    scenarios: stories.map(({ id, title }) => ({ id, title, href: to.scenario(id) })),
    tests: await testsOf(course),
    moves: course.moves.map((move) => move.id),
    keys: Object.fromEntries([
      ...questions.map((question) => [question.id, keyOf(question)]),
      ...nodes.map((node) => [node.id, keyOfNode(node)]),
    ]),
  };
}
