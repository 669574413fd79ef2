import type { Question } from '../../schemas/question.ts';
import type { Quiz } from '../../schemas/quiz.ts';

/** All questions of a quiz, in order; of all its forms where it has forms. */
export function questionsOf(quiz: Quiz): Question[] {
  return quiz.mode !== 'moments' ? quiz.questions : quiz.forms.flatMap((form) => form.questions);
}
