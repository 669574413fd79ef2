import type { AssessmentQuestion } from '../../../schemas/assessment.ts';
import type { Key } from '../key.ts';
import { keyOf } from '../score.ts';

/** A question as an assessment's page reckons with it. How it's asked and what's said of it lies in its form. */
export interface Item {
  id: string;
  /** What it asks, for lists of questions. */
  stem: string;
  objective?: string | undefined;
  tags: readonly string[];
  key: Key;
}

/** What an assessment reckons with of a question. @param language the language of its course, a BCP 47 tag */
export function itemOf(question: AssessmentQuestion, language: string): Item {
  const { id, stem, objective, tags } = question;
  return { id, stem, objective, tags, key: keyOf(question, language) };
}
