import { questionsOf } from '../domain/quiz/questions.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Question } from '../schemas/question.ts';
import type { Moments, Quiz } from '../schemas/quiz.ts';
import { bookOf } from './books.ts';
import type { CourseEntry } from './site.ts';

export { keyOf } from '../domain/quiz/score.ts';
export { questionsOf };

/** The quizzes of a course, wherever they are written. */
export async function quizzes(course: CourseEntry): Promise<Quiz[]> {
  return [...bookOf(course).quizzes];
}

/** The quiz with this id, or an error that says where to look. */
export async function quiz(course: CourseEntry, id: string): Promise<Quiz> {
  const found = bookOf(course).known.quiz.get(id);
  if (!found) {
    throw new Error(
      `There is no quiz "${id}" in course "${course.id}". Look for a file with \`id: ${id}\` in its quizzes folder.`,
    );
  }
  return found;
}

/** The course's moments quiz with this id. */
export async function moments(course: CourseEntry, id: string): Promise<Moments> {
  const found = await quiz(course, id);
  if (found.mode !== 'moments') throw new Error(`Quiz "${id}" has mode "${found.mode}"; here it must be "moments".`);
  return found;
}

/** The practice question with this id, or an error that says where to look. */
export async function question(course: CourseEntry, id: string): Promise<Question> {
  const found = bookOf(course).known.question.get(id);
  if (!found) {
    throw new Error(
      `There is no question "${id}" in course "${course.id}". Look for \`- id: ${id}\` in its quizzes folder.`,
    );
  }
  return found;
}

/** The quizzes of a course that have a page of their own. */
export async function pagedQuizzes(course: CourseEntry): Promise<(Moments | Assessment)[]> {
  return (await quizzes(course)).filter((one) => one.mode !== 'practice');
}

/** Those of them whose answers have a page too: all but tests that keep their key back. */
export async function answeredQuizzes(course: CourseEntry): Promise<(Moments | Assessment)[]> {
  return (await pagedQuizzes(course)).filter((one) => one.mode === 'moments' || one.showKey === 'always');
}
