import type { CourseFacts } from '../../delivery/package/facts.ts';
import type { Book } from '../../domain/course/book.ts';
import { planOf } from '../../domain/lms/plan-of.ts';

/** What a package's manifest says of a course. */
export function factsOf(book: Book): CourseFacts {
  const { id, iri, version, title, lead, language } = book.course;
  const { passes, score, test, allowed } = planOf(book);
  const byScore = passes === 'assessment' && score === 'assessment';
  return {
    ...{ id, iri, version, title, language },
    description: lead,
    passing: byScore ? test?.pass : undefined,
    lmsPasses: allowed.masteryScore,
    moveOn: passes === 'nothing' ? 'Completed' : 'CompletedAndPassed',
  };
}
