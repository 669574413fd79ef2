import { shuffle } from '../shuffle.ts';

/** What a draw needs of an assessment. */
export interface Bank {
  id: string;
  questions: readonly { id: string; tags: readonly string[] }[];
  draw?: readonly { tag: string; take: number }[] | undefined;
  forms?: readonly { id: string; questions: readonly string[] }[] | undefined;
  shuffle: { questions: boolean };
}

/** Ids of what can be taken: the parallel forms, or the assessment itself. */
export function formsOf({ id, forms }: Pick<Bank, 'id' | 'forms'>): string[] {
  return forms?.map((form) => form.id) ?? [id];
}

/**
 * The questions of an attempt in order, by their ids. The seed alone decides:
 * it is the attempt's id. No question comes twice.
 */
export function draw(bank: Bank, form: string, seed: string): string[] {
  const all = bank.questions.map((question) => question.id);
  const named = bank.forms?.find((one) => one.id === form)?.questions;
  const drawn = bank.draw?.flatMap(({ tag, take }) => {
    const pool = bank.questions.filter(({ tags }) => tags.includes(tag)).map((question) => question.id);
    const taken = shuffle(pool, `${seed} ${tag}`).slice(0, take);
    return pool.filter((id) => taken.includes(id));
  });
  const ids = [...new Set(named ?? drawn ?? all)];
  return bank.shuffle.questions ? shuffle(ids, `${seed} questions`) : ids;
}
