import type { Option } from '../../src/schemas/option.ts';
import type { OptionQuestion as Question } from '../../src/schemas/question.ts';
import type { Asked } from './bank.ts';

/** The right options: what has a key, or is rated strong. */
export function best(question: Question): Option[] {
  return question.options.filter(isBest);
}

/** The other options. */
export function others(question: Question): Option[] {
  return question.options.filter((o) => !isBest(o));
}

/** Whether an option is right (keyed) or strong (rated). */
export function isBest(option: Option): boolean {
  return option.key === true || option.rating === 'strong';
}

/** Questions with one answer to pick and exactly one best: those whose key can be guessed from its looks. */
export function singles(asked: Asked[]): Asked[] {
  return asked.filter(({ question }) => question.kind === 'choice' && best(question).length === 1);
}

/** What a learner reads after choosing: the result, then the reason. */
export function feedback(option: Option): string {
  return [option.result, option.why].filter(Boolean).join(' ');
}

export interface Wording {
  /** The question, or `question/option`. */
  where: string;
  /** `because` is half a sentence of a result page. */
  part: 'scene' | 'stem' | 'option' | 'feedback' | 'because';
  text: string;
}

/** Every text of a question in reading order. */
export function wordings(question: Question): Wording[] {
  const { id } = question;
  const list: [string, Wording['part'], string | undefined][] = [
    [id, 'scene', question.scene],
    [id, 'stem', question.stem],
    [id, 'feedback', question.tip],
  ];
  for (const o of question.options) {
    const where = `${id}/${o.id}`;
    list.push([where, 'option', o.text]);
    for (const text of [o.result, o.pull, o.why, o.tip]) list.push([where, 'feedback', text]);
    list.push([where, 'because', o.because]);
  }
  return list.flatMap(([where, part, text]) => (text ? [{ where, part, text }] : []));
}
