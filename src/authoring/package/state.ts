import type { Book } from '../../domain/course/book.ts';
import { worstCase } from '../../domain/lms/state/worst.ts';

/** The largest state that a package for SCORM 1.2 may come to, in characters. It carries 4,096, and some LMSs cut at 4,000. */
export const mostState = 3500;

/** What is wrong where a course may come to more than SCORM 1.2 can keep: how much, and what weighs most. */
export function stateFlaws(book: Book): string[] {
  const { size, weights } = worstCase(book);
  if (size <= mostState) return [];
  const heaviest = weights.slice(0, 10).map(({ what, id, size: its }) => `- ${what} "${id}": ${its} characters`);
  return [
    `What a learner does in "${book.course.id}" can come to ${size.toLocaleString('en')} characters, and SCORM 1.2 keeps ${mostState.toLocaleString('en')} safely. Pack it as scorm2004, cmi5 or xapi, which carry more, or divide the course. What weighs most:`,
    ...heaviest,
  ];
}
