import { getCollection } from 'astro:content';
import { actsIn } from '../domain/course/acts.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Question } from '../schemas/question.ts';
import type { Moments, Quiz } from '../schemas/quiz.ts';
import { inlineQuizzesOf } from './inline.ts';
import type { CourseEntry } from './site.ts';

export { keyOf } from '../domain/quiz/score.ts';

/** The quizzes of a course, wherever they are written. */
export async function quizzes(course: CourseEntry): Promise<Quiz[]> {
  const entries = await getCollection('quizzes', ({ id }) => id.startsWith(`${course.folder}/`));
  return [...entries.map((entry) => entry.data), ...(await inlineQuizzesOf(course))];
}

/** The quiz with this id, or an error that says where to look. */
export async function quiz(course: CourseEntry, id: string): Promise<Quiz> {
  const found = (await quizzes(course)).find((one) => one.id === id);
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

/** All questions of a quiz, in order; of all its forms where it has forms. */
export function questionsOf(quiz: Quiz): Question[] {
  return quiz.mode !== 'moments' ? quiz.questions : quiz.forms.flatMap((form) => form.questions);
}

/** The practice question with this id, or an error that says where to look. */
export async function question(course: CourseEntry, id: string): Promise<Question> {
  const all = (await quizzes(course)).filter((one) => one.mode === 'practice').flatMap(questionsOf);
  const found = all.find((one) => one.id === id);
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

/** The assessments of a course. */
export async function assessmentsOf(course: CourseEntry): Promise<Assessment[]> {
  return (await quizzes(course)).filter((one) => one.mode === 'assessment');
}

/** The practice questions that a text places, in its order. */
export async function questionsIn(course: CourseEntry, body: string): Promise<Question[]> {
  const practice = (await quizzes(course)).filter((one) => one.mode === 'practice');
  return actsIn(body).flatMap(({ name, id }) => {
    if (name === 'Question') return practice.flatMap(questionsOf).filter((one) => one.id === id);
    return name === 'Quiz' ? practice.filter((one) => one.id === id).flatMap(questionsOf) : [];
  });
}
