import type { Question } from '../schemas/question.ts';
import dragging from '../styles/dragging.css?inline';
import styles from '../styles/kinds.css?inline';
import hints from './first/hints.ts?inline-script';
import sure from './first/sure.ts?inline-script';
import { viewsOf } from './kinds.ts';

/** A script by the language it speaks. */
type Script = Readonly<Record<string, string>>;

/** What the head of a page carries for these questions, beyond what choices need: nothing that is not used there. */
export function headOf(questions: readonly Question[]): { scripts: Script[]; styles: string | undefined } {
  const scripts = new Set<Script>();
  for (const { script } of questions.map(viewsOf)) if (script) scripts.add(script);
  if (questions.some((question) => question.hints.length > 0)) scripts.add(hints);
  if (questions.some((question) => 'confidence' in question && question.confidence)) scripts.add(sure);
  const needed = new Set(questions.map((question) => viewsOf(question).styles));
  if (needed.has('arranging')) return { scripts: [...scripts], styles: styles + dragging };
  return { scripts: [...scripts], styles: scripts.size > 0 || needed.has('more') ? styles : undefined };
}
