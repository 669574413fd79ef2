import type { Book } from '../../course/book.ts';
import { formsOf } from '../../quiz/assessment/draw.ts';
import { questionsOf } from '../../quiz/questions.ts';
import { keyOf } from '../../quiz/score.ts';
import { decisionsOf } from '../../scenario/decisions.ts';
import type { Codebook } from './codebook.ts';
import { partsOf } from './parts.ts';

/** The codebook of a course but for its questions: its forms and stories, its lessons with their anchors, and itself. */
export function othersOf({ course, quizzes, scenarios, lessons }: Book): Codebook {
  const forms = quizzes.flatMap((quiz) =>
    quiz.mode === 'assessment' ? formsOf(quiz) : quiz.mode === 'moments' ? quiz.forms.map(({ id }) => id) : [],
  );
  return Object.fromEntries([
    [course.id, []],
    ...[...forms, ...scenarios.map(({ id }) => id)].map((id) => [id, []] as const),
    ...lessons.map(
      ({ id, headings, questions }) =>
        [id, ['main', ...headings.map(({ slug }) => slug), ...questions.map((one) => `q-${one.id}`)]] as const,
    ),
  ]);
}

/** The codebook of a whole course. */
export function codebookOf(book: Book): Codebook {
  const questions = [...book.quizzes.flatMap(questionsOf), ...book.scenarios.flatMap(decisionsOf)];
  const { language } = book.course;
  return {
    ...othersOf(book),
    ...Object.fromEntries(questions.map((question) => [question.id, partsOf(keyOf(question, language))])),
  };
}
