import { question as say } from '../messages/words.ts';
import type { Rating } from '../schemas/option.ts';
import type { Question } from '../schemas/question.ts';
import { viewsOf } from './kinds.ts';

const marks: Readonly<Record<string, Rating>> = {
  strong: 'strong',
  right: 'strong',
  noted: 'strong',
  workable: 'workable',
  partly: 'workable',
  costly: 'costly',
  wrong: 'costly',
};

/** The headings that feedback can have, with the mark of each. */
export function headingsOf(question: Question): { outcome: string; text: string; mark: Rating }[] {
  const headings = Object.entries(viewsOf(question).headings(question));
  return headings.map(([outcome, text]) => ({ outcome, text, mark: marks[outcome] ?? 'costly' }));
}

/**
 * What the heading of a question says after its sort, so that no two of a page are
 * alike in a list of headings: what it asks, and where another asks the same, which one it is.
 *
 * @param asked the questions of the page, in order
 */
export function nameOf(question: Question, asked: readonly Question[]): string {
  const alike = asked.filter(({ stem }) => stem === question.stem);
  return say.named(question.stem, alike.length > 1 ? alike.findIndex(({ id }) => id === question.id) + 1 : 0);
}
