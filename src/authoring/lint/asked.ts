import type { Item } from '../../reader/item.ts';
import type { Shelf } from '../../reader/shelf.ts';
import type { Question } from '../../schemas/question.ts';
import type { Quiz } from '../../schemas/quiz.ts';

/** A question where it's written. */
export interface Asked {
  item: Item<Quiz>;
  /** Where it stands in its file. */
  path: readonly PropertyKey[];
  question: Question;
  /** Whether its options are shuffled. */
  mixed: boolean;
}

/** Every question of a course's quizzes. */
export function askedIn({ quizzes }: Shelf): Asked[] {
  return quizzes.flatMap((item): Asked[] => {
    const { data } = item;
    if (data.mode !== 'moments') {
      const mixed = data.mode === 'assessment' && data.shuffle.options;
      return data.questions.map((question, i) => ({ item, path: ['questions', i], question, mixed }));
    }
    return data.forms.flatMap(({ questions }, f) =>
      questions.map((question, i) => ({ item, path: ['forms', f, 'questions', i], question, mixed: true })),
    );
  });
}
