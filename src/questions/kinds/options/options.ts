import { quoted } from '../../../domain/quiz/laid-out.ts';
import { parts as say } from '../../../messages/words.ts';
import type { Rating } from '../../../schemas/option.ts';
import type { Question, QuestionOf } from '../../../schemas/question.ts';

/** Something to choose, with what is said of it. */
export interface Shown {
  id: string;
  text: string;
  why: string;
  rating?: Rating | undefined;
  key?: boolean | undefined;
  result?: string | undefined;
  pull?: string | undefined;
  tip?: string | undefined;
  /** Whether it stays below the others. */
  last?: boolean | undefined;
}

export type WithOptions = QuestionOf<'choice' | 'choices' | 'true-false' | 'spot'>;

/** The options of a question that has them under any name. */
export function optionsOf(question: WithOptions): Shown[] {
  if (question.kind === 'true-false') {
    const { answer, ifTrue, ifFalse } = question;
    return [
      { id: 'true', text: say.true, key: answer, why: ifTrue },
      { id: 'false', text: say.false, key: !answer, why: ifFalse },
    ];
  }
  if (question.kind === 'spot') {
    return question.spans.flatMap(({ id, text, key, why = '' }) => (id ? [{ id, text: quoted(text), key, why }] : []));
  }
  const { options } = question;
  return [...options.filter(({ last }) => !last), ...options.filter(({ last }) => last)];
}

/** Whether several options may be picked. */
export function isSeveral(question: Question): boolean {
  return question.kind === 'choices' || (question.kind === 'spot' && question.several);
}
