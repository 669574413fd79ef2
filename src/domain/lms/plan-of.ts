import type { Assessment } from '../../schemas/assessment.ts';
import type { Course } from '../../schemas/course.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { Book } from '../course/book.ts';
import type { Plan, Test } from './plan.ts';

/** The assessment that a course's completion is about: the one it names, else the only one with a passing score, else the only one. */
export function testOf({ completion }: Pick<Course, 'completion'>, quizzes: readonly Quiz[]): Assessment | undefined {
  const all = quizzes.filter((quiz) => quiz.mode === 'assessment');
  if (completion.assessment !== undefined) return all.find(({ id }) => id === completion.assessment);
  const passing = all.filter(({ pass }) => pass !== undefined);
  return passing.length === 1 ? passing[0] : all.length === 1 ? all[0] : undefined;
}

/** What passes a course and which score it sends, where its author left that open too. */
export function policyOf(course: Pick<Course, 'completion'>, quizzes: readonly Quiz[]): Pick<Plan, 'passes' | 'score'> {
  const { passes, score } = course.completion;
  const decided = passes ?? (testOf(course, quizzes)?.pass === undefined ? 'nothing' : 'assessment');
  return { passes: decided, score: score ?? (decided === 'assessment' ? 'assessment' : 'none') };
}

function told({ id, questions, draw, forms, shuffle, objectives, pass, attempts, known }: Assessment): Test {
  return {
    ...{ id, draw, forms, shuffle, pass, attempts, known },
    questions: questions.map(({ id, tags, objective }) => ({ id, tags, objective })),
    objectives: objectives.map(({ id, title }) => ({ id, title })),
  };
}

/** What an LMS is told of a course. */
export function planOf({ course, quizzes, lessons }: Book): Plan {
  const { completion, tracks, moves } = course;
  const test = testOf(course, quizzes);
  const track = tracks.find(({ id }) => id === completion.track);
  const { passes, score } = policyOf(course, quizzes);
  const isUsed = completion.completes === 'assessment' || passes === 'assessment' || score === 'assessment';
  return {
    completes: completion.completes === 'assessment' ? 'assessment' : 'lessons',
    ...{ passes, score, fail: completion.fail },
    lessons: lessons.flatMap(({ id, acts }) =>
      completion.completes !== 'track' || track?.lessons.includes(id) ? [acts] : [],
    ),
    moves: moves.map(({ id, title }) => ({ id, title })),
    test: test && isUsed ? told(test) : undefined,
    allowed: { masteryScore: completion.masteryScore === 'lms', timeLimit: completion.timeLimit === 'lms' },
  };
}
