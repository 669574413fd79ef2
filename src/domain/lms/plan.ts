import type { Completion } from '../../schemas/completion.ts';
import type { LessonActs } from '../course/progress.ts';
import type { Bank } from '../quiz/assessment/draw.ts';

/** An objective as it's told. */
export interface Objective {
  id: string;
  title: string;
}

/** The assessment that completes, passes or scores. Its questions' keys travel apart. */
export interface Test extends Bank {
  questions: readonly { id: string; tags: readonly string[]; objective?: string | undefined }[];
  objectives: readonly Objective[];
  /** The passing score, 0 to 1. */
  pass?: number | undefined;
  attempts: number | 'unlimited';
  /** The scaled score from which an objective counts as known. */
  known: number;
}

/** What an LMS is told of a course, with everything that was left open decided. It travels in a package as JSON. */
export interface Plan {
  completes: 'lessons' | 'assessment';
  passes: NonNullable<Completion['passes']>;
  score: NonNullable<Completion['score']>;
  fail: Completion['fail'];
  /** What each lesson that counts asks for. */
  lessons: readonly LessonActs[];
  moves: readonly Objective[];
  test?: Test | undefined;
  /** What of the LMS's own counts. */
  allowed: { masteryScore: boolean; timeLimit: boolean };
}
