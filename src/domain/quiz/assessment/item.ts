import type { AssessmentQuestion } from '../../../schemas/assessment.ts';
import type { Key } from '../key.ts';
import { keyOf } from '../score.ts';
import { type Asking, askingOf, type Words } from './asking.ts';
import { type Said, saidOf } from './said.ts';

/** A question as a page of an assessment carries it. */
export interface Item {
  id: string;
  scene?: string | undefined;
  stem: string;
  objective?: string | undefined;
  tags: readonly string[];
  ask: Asking;
  /** Whether it asks how sure one is. */
  confidence?: true | undefined;
  /** Its reasons; none where they are never shown. */
  said?: Said | undefined;
  key: Key;
}

/** What the page needs of a question; its reasons only where they may be shown. */
export function itemOf(question: AssessmentQuestion, reasons: boolean, words: Words): Item {
  const { id, scene, stem, objective, tags } = question;
  const confidence = 'confidence' in question && question.confidence ? true : undefined;
  const said = reasons ? saidOf(question) : undefined;
  return { id, scene, stem, objective, tags, ask: askingOf(question, words), confidence, said, key: keyOf(question) };
}
