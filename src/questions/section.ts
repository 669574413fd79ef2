import type { Question } from '../schemas/question.ts';
import { viewsOf } from './kinds.ts';

/** What the scripts know of a question, as attributes of the element that holds its fields. */
export function sectionOf(question: Question) {
  return {
    'data-question': question.id,
    'data-kind': question.kind,
    'data-several': viewsOf(question).several?.(question) ? '' : undefined,
    'data-ordered': 'ordered' in question && question.ordered ? '' : undefined,
    'data-empty': viewsOf(question).empty?.(),
    'data-revision': question.revision,
    'data-state': 'open',
  };
}
