import { pairing } from '../../../domain/quiz/laid-out.ts';
import { shuffle } from '../../../domain/quiz/shuffle.ts';
import type { QuestionOf } from '../../../schemas/question.ts';

/** The rows of a match or a sort and what can be picked for each; those that are shuffled also as their author wrote them. */
export function rowsOf(question: QuestionOf<'match' | 'sort'>) {
  const { rows, targets } = pairing(question);
  return question.kind === 'match'
    ? { rows, targets: shuffle(targets, question.id), authored: targets }
    : { rows: shuffle(rows, question.id), targets, authored: rows };
}
