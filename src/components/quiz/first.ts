import blanks from '../../islands/first/kinds/blanks.ts?inline-script';
import hints from '../../islands/first/kinds/hints.ts?inline-script';
import order from '../../islands/first/kinds/order.ts?inline-script';
import pairs from '../../islands/first/kinds/pairs.ts?inline-script';
import reflect from '../../islands/first/kinds/reflect.ts?inline-script';
import scale from '../../islands/first/kinds/scale.ts?inline-script';
import sure from '../../islands/first/kinds/sure.ts?inline-script';
import typed from '../../islands/first/kinds/typed.ts?inline-script';
import type { Question, QuestionKind } from '../../schemas/question.ts';
import dragging from '../../styles/dragging.css?inline';
import styles from '../../styles/kinds.css?inline';

/** The script that answers a kind from the first paint; none where it answers as options do. */
const scripts = {
  choice: undefined,
  choices: undefined,
  'true-false': undefined,
  order,
  match: pairs,
  sort: pairs,
  text: typed,
  number: typed,
  blanks,
  spot: undefined,
  scale,
  reflect,
} satisfies Record<QuestionKind, string | undefined>;

/** What the head of a page carries for these questions, beyond what choices need: nothing that is not used there. */
export function firstOf(questions: readonly Question[]): { scripts: string[]; styles: string | undefined } {
  const needed = new Set(questions.map(({ kind }) => scripts[kind]));
  if (questions.some((question) => question.hints.length > 0)) needed.add(hints);
  if (questions.some((question) => 'confidence' in question && question.confidence)) needed.add(sure);
  needed.delete(undefined);
  const more = needed.size > 0 || questions.some(({ kind }) => kind === 'spot');
  const arranging = needed.has(order) || needed.has(pairs);
  return { scripts: [...needed] as string[], styles: more ? styles + (arranging ? dragging : '') : undefined };
}
