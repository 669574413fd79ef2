import { getCollection } from 'astro:content';
import { inlineQuizzes } from '../domain/quiz/inline.ts';
import { type Quiz, quiz } from '../schemas/quiz.ts';
import type { CourseEntry } from './site.ts';

/** The quizzes that a course's lessons and pages have written in their text; the check of content came before. */
export async function inlineQuizzesOf(course: CourseEntry): Promise<Quiz[]> {
  const own = ({ id }: { id: string }) => id.startsWith(`${course.folder}/`);
  const texts = [...(await getCollection('lessons', own)), ...(await getCollection('pages', own))];
  return texts.flatMap(({ id, body = '', data }) =>
    inlineQuizzes(body, data.title).map(({ data: written, problems: [problem] }) => {
      if (problem) throw new Error(`A <Quiz> in "${id}" cannot be read. ${problem.message}`);
      return quiz.parse(written);
    }),
  );
}
