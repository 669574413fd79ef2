import type { LearnerRecord } from '../record/fold.ts';

/** What makes up a lesson, by id. */
export interface LessonActs {
  id: string;
  /** Questions to check. */
  questions: readonly string[];
  /** Forms of which one is to be finished, if the lesson holds a moments quiz. */
  forms: readonly string[];
}

export type LessonState = 'not-started' | 'started' | 'complete';

/**
 * A lesson is complete when each of its questions was checked at least once and
 * its quiz, if it has one, was finished in any form. What was chosen does not
 * matter: practice is for trying.
 */
export function lessonState(record: LearnerRecord, lesson: LessonActs): LessonState {
  const checked = lesson.questions.filter((id) => record.tries.has(id)).length;
  const attempts = record.attempts.filter((attempt) => lesson.forms.includes(attempt.form));
  const finished = lesson.forms.length === 0 || attempts.some((attempt) => attempt.completed);
  const acts = lesson.questions.length + lesson.forms.length;
  if (acts > 0 && checked === lesson.questions.length && finished) return 'complete';
  const begun = checked > 0 || attempts.length > 0 || record.places.has(lesson.id);
  return begun ? 'started' : 'not-started';
}
