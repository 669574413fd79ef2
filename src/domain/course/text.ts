import type { Act } from './acts.ts';

/** A heading of a text. */
export interface Heading {
  /** As it was typed, without marks. */
  text: string;
  /** The anchor that its page gives it. */
  slug: string;
  /** 1 to 6. */
  depth: number;
}

/** What a course needs to know of the text of a lesson or page. */
export interface Text {
  /** In the order of the text; what is commented out or shown as code isn't placed. */
  acts: readonly Act[];
  headings: readonly Heading[];
  /** Words to read, without the quizzes that are written in it. */
  words: number;
}
