import type { Question } from '../schemas/question.ts';

/** An Astro component that shows a part of a question. */
type View<Q, More = unknown> = (props: { question: Q } & More) => unknown;

/** What a page needs of a kind of question. */
export interface KindViews<Q extends Question = Question> {
  /** What a learner acts on; with `paper`, without ids, because the same question may stand on the screen. */
  Inputs: View<Q, { paper?: boolean }>;
  /** What's said in answer: every line of it, of which the script cuts out those that fit; with `bare`, apart from the question. */
  Feedback: View<Q, { bare?: boolean | undefined }>;
  /** What stands on the page of answers. */
  Answer: View<Q>;
  /** Its behaviour, by the language it speaks; none where it behaves as options do. */
  script?: Readonly<Record<string, string>>;
  /** What stands above it. */
  label(question: Q): string;
  /** The headings of its feedback by outcome. */
  headings(question: Q): Readonly<Record<string, string>>;
  /** Whether several parts may be picked. */
  several?(question: Q): boolean;
  /** What is said to an empty check, where it's not the usual sentence. */
  empty?(): string;
  /** The styles it needs beyond those of options. */
  styles?: 'more' | 'arranging';
  /** Whether its feedback carries the key; options carry their marks one by one, and some kinds have none. */
  carriesKey?: true;
}
