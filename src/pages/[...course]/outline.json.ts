import type { Outline } from '../../domain/course/outline.ts';
import { formsOf } from '../../domain/quiz/assessment/draw.ts';
import { lessons } from '../../library/lessons.ts';
import { paths } from '../../library/paths.ts';
import { assessmentsOf, keyOf, questionsOf, quizzes } from '../../library/quizzes.ts';
import { perCourse } from '../../library/routes.ts';
import { keyOfNode, scenarios } from '../../library/scenarios.ts';
import type { CourseEntry } from '../../library/site.ts';

export const getStaticPaths = perCourse;

/** What the pages that show all progress compute it against. */
export async function GET({ props: { course } }: { props: { course: CourseEntry } }) {
  const to = await paths(course);
  // The key of a test leaves its page only where a move needs it.
  const questions = (await quizzes(course)).flatMap((quiz) =>
    questionsOf(quiz).filter(({ move }) => quiz.mode !== 'assessment' || move),
  );
  const stories = await scenarios(course);
  const nodes = stories.flatMap((story) => story.nodes).filter((node) => node.move);
  const outline: Outline = {
    lessons: (await lessons(course)).map(({ acts, title, id }) => ({ ...acts, title, href: to.lesson(id) })),
    scenarios: stories.map(({ id, title }) => ({ id, title, href: to.scenario(id) })),
    tests: (await assessmentsOf(course)).map((test) => ({
      title: test.title,
      href: to.quiz(test.id),
      forms: formsOf(test),
    })),
    moves: course.moves.map((move) => move.id),
    keys: Object.fromEntries([
      ...questions.map((question) => [question.id, keyOf(question)]),
      ...nodes.map((node) => [node.id, keyOfNode(node)]),
    ]),
  };
  return new Response(JSON.stringify(outline));
}
