import type { AssessmentQuestion } from '../../../schemas/assessment.ts';
import type { Part } from './asking.ts';

/** What is said of a question once its key may be shown. */
export interface Said {
  /** Of the whole, whatever was answered. */
  why?: string | undefined;
  /** Of a part, by its id. */
  of?: Readonly<Record<string, string>> | undefined;
  /** To a number that is too small or too large. */
  low?: string | undefined;
  high?: string | undefined;
  /** To answers that come close. */
  near?: readonly { match: readonly string[]; say: string }[] | undefined;
  /** An answer to compare one's own words with, and what to look for in them. */
  model?: string | undefined;
  rubric?: readonly Part[] | undefined;
}

const byId = (parts: readonly { id?: string | undefined; why?: string | undefined }[]) =>
  Object.fromEntries(parts.flatMap(({ id, why }) => (id && why ? [[id, why]] : [])));

/** The reasons that a question's author wrote. */
export function saidOf(question: AssessmentQuestion): Said {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return { why: question.tip, of: byId(question.options) };
    case 'true-false':
      return { of: { true: question.ifTrue, false: question.ifFalse } };
    case 'scale':
      return { why: question.say, of: byId(question.steps.map(({ id, say }) => ({ id, why: say }))) };
    case 'spot':
      return { of: byId(question.spans) };
    case 'text':
      return { why: question.why, near: question.near.map(({ match, say }) => ({ match, say })) };
    case 'number':
      return { why: question.why, low: question.low, high: question.high };
    case 'order':
      return { why: question.why, of: byId(question.items) };
    case 'match':
      return { of: byId(question.left) };
    case 'sort':
      return { of: byId(question.items) };
    case 'blanks':
      return { of: byId(question.gaps) };
    case 'reflect':
      return { model: question.model, rubric: question.rubric };
  }
}
