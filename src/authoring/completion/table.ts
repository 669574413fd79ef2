import type { Book } from '../../domain/course/book.ts';
import { casesOf } from '../../domain/lms/cases.ts';
import { planOf } from '../../domain/lms/plan-of.ts';
import { completion as say } from '../../messages/en/completion.ts';

/** What an LMS is told of a course in each situation, a line each. */
export function statusTable(book: Book): string {
  const rows = casesOf(planOf(book)).map(({ when, standing: { completion, success, lessonStatus, score } }) => {
    const told = `${completion} + ${success}${score === undefined ? '' : `, score ${say.percent(score)}`}`;
    return [say.situations[when], `→ ${told}`, `(SCORM 1.2: ${lessonStatus})`];
  });
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd());
  return [`${book.course.title} (${book.course.id}). Who…`, ...lines].join('\n');
}
