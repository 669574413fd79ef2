import type { MomentsQuiz } from '../../domain/quiz/moments.ts';

/** What the page of a moments quiz knows of it. */
export interface QuizProps {
  quiz: MomentsQuiz;
  moves: readonly { id: string; title: string; lesson: { costly: string; workable: string } }[];
  /** The lessons that a result can lead to, by id. */
  lessons: Record<string, { title: string; href: string }>;
}
