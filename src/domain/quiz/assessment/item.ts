import type { AssessmentQuestion } from '../../../schemas/assessment.ts';
import type { Key } from '../key.ts';
import { keyOf } from '../score.ts';
import { shuffle } from '../shuffle.ts';

/** A question as a page of an assessment carries it. */
export interface Item {
  id: string;
  scene?: string | undefined;
  stem: string;
  objective?: string | undefined;
  tags: readonly string[];
  /** How it is answered: one option, several, or by typing. */
  input: 'one' | 'several' | 'typed';
  /** What can be picked; none where it is typed. */
  options: readonly { id: string; text: string; why?: string | undefined }[];
  /** Whether their order may change. */
  fixed: boolean;
  /** Shown behind a number. */
  unit?: string | undefined;
  /** Whether it is a number. */
  number: boolean;
  /** Why the answer to a typed question fits. */
  why?: string | undefined;
  key: Key;
}

/** What is said of True and False. */
export interface Words {
  true: string;
  false: string;
}

/** What the page needs of a question; its reasons only where they may be shown. */
export function itemOf(question: AssessmentQuestion, reasons: boolean, words: Words): Item {
  const { id, scene, stem, objective, tags, kind } = question;
  const item = { id, scene, stem, objective, tags, fixed: true, number: false, key: keyOf(question) };
  if (kind === 'text' || kind === 'number') {
    const more = kind === 'number' ? { number: true, unit: question.unit } : {};
    return { ...item, ...more, input: 'typed', options: [], why: reasons ? question.why : undefined };
  }
  if (kind === 'true-false') {
    const options = [
      { id: 'true', text: words.true, why: reasons ? question.ifTrue : undefined },
      { id: 'false', text: words.false, why: reasons ? question.ifFalse : undefined },
    ];
    return { ...item, input: 'one', options };
  }
  const options = question.options.map((one) => ({ id: one.id, text: one.text, why: reasons ? one.why : undefined }));
  return { ...item, input: kind === 'choice' ? 'one' : 'several', options, fixed: question.ordered };
}

/** The options of a question in the order of an attempt, whose id is the seed. */
export function optionsIn({ id, options, fixed }: Item, seed: string, shuffled: boolean): Item['options'] {
  return fixed || !shuffled ? options : shuffle(options, `${seed} ${id}`);
}

/** What is right: texts of options, accepted texts, or the range of a number. */
export function rightOf({ options, key }: Item): {
  texts: string[];
  min?: number | undefined;
  max?: number | undefined;
} {
  const [first] = key.options;
  if (key.kind === 'number') return { texts: [], min: first?.min, max: first?.max };
  if (key.kind === 'text') return { texts: [...(first?.accept ?? [])].slice(0, 1) };
  const right = key.options.filter((option) => option.key || option.rating === 'strong').map((option) => option.id);
  return { texts: options.filter((option) => right.includes(option.id)).map((option) => option.text) };
}
