import type { Keys } from './moves.ts';
import type { LessonActs } from './progress.ts';

/** A course's shape, as its outline.json gives it: what progress is computed against. */
export interface Outline {
  lessons: readonly (LessonActs & { title: string; href: string })[];
  /** Scenarios, each with a page of its own. */
  scenarios: readonly { id: string; title: string; href: string }[];
  /** Assessments, with the ids that their attempts name. */
  tests: readonly { title: string; href: string; forms: readonly string[] }[];
  moves: readonly string[];
  keys: Keys;
}
