import type { LearnerRecord } from '../record/fold.ts';

/** What makes up a lesson, by id. */
export interface LessonActs {
  id: string;
  /** Questions to check. */
  questions: readonly string[];
  /** For each moments quiz and assessment in it, the forms of which one is to be finished. */
  forms: readonly (readonly string[])[];
  /** Scenarios to play to an ending. */
  scenarios: readonly string[];
}

export type LessonState = 'not-started' | 'started' | 'complete';

/**
 * A lesson is complete when each of its questions was checked at least once, each
 * of its scenarios played to an ending, and each of its quizzes and assessments
 * finished in any form. What was chosen does not matter: practice is for trying.
 */
export function lessonState(record: LearnerRecord, lesson: LessonActs): LessonState {
  const checked = lesson.questions.filter((id) => record.tries.has(id)).length;
  const runs = (ids: readonly string[]) => record.attempts.filter((attempt) => ids.includes(attempt.form));
  const isFinished = (ids: readonly string[]) => runs(ids).some((attempt) => attempt.completed);
  const finished = lesson.forms.every(isFinished) && lesson.scenarios.every((id) => isFinished([id]));
  const acts = lesson.questions.length + lesson.forms.length + lesson.scenarios.length;
  if (acts > 0 && checked === lesson.questions.length && finished) return 'complete';
  const begun =
    checked > 0 || runs([...lesson.forms.flat(), ...lesson.scenarios]).length > 0 || record.places.has(lesson.id);
  return begun ? 'started' : 'not-started';
}
