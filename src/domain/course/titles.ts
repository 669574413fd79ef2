import type { Book } from './book.ts';

/** What a page of a course is about. */
export type Sort = 'lesson' | 'unit' | 'page' | 'quiz' | 'scenario' | 'worksheet';

/** A page of a course, by what it is about. */
export interface Part {
  sort: Sort;
  id: string;
}

interface Titled extends Part {
  title: string;
}

/** All of a course that has a page and a title of its author's. */
function titled(book: Book): Titled[] {
  const named = (sort: Sort, parts: readonly { id: string; title: string }[]) =>
    parts.map(({ id, title }) => ({ sort, id, title }));
  return [
    ...named('lesson', book.lessons),
    ...book.units.flatMap(({ title }, i) => (title ? [{ sort: 'unit' as const, id: `${i + 1}`, title }] : [])),
    ...named('page', book.pages),
    ...named(
      'quiz',
      book.quizzes.filter((quiz) => quiz.mode !== 'practice'),
    ),
    ...named('scenario', book.scenarios),
    ...named(
      'worksheet',
      book.worksheets.filter((sheet) => sheet.kind === 'steps'),
    ),
  ];
}

/**
 * Which pages of a course share their title with another, so that tabs and
 * bookmarks would not tell them apart (WCAG 2.4.2). By `sort id`: the page's
 * place, from 1, among those of its own sort with that title; 0 where it's the only one.
 *
 * @param taken titles of pages that no author writes
 */
export function namesakes(book: Book, taken: readonly string[]): Map<string, number> {
  const all = new Map<string, Titled[]>();
  for (const part of titled(book)) all.set(part.title.trim(), [...(all.get(part.title.trim()) ?? []), part]);
  const found = new Map<string, number>();
  for (const [title, parts] of all) {
    if (parts.length === 1 && !taken.includes(title)) continue;
    for (const part of parts) {
      const alike = parts.filter(({ sort }) => sort === part.sort);
      found.set(`${part.sort} ${part.id}`, alike.length > 1 ? alike.indexOf(part) + 1 : 0);
    }
  }
  return found;
}
