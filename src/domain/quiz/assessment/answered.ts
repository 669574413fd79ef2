import type { Try } from '../../record/fold.ts';
import { filled } from '../kinds/blanks.ts';
import { pairsIn } from '../pairs.ts';
import { score } from '../score.ts';
import type { Item } from './item.ts';

type Reply = Pick<Try, 'picks' | 'texts'>;

/** Stands in the record for own words: that there are some is told, and not one of them. */
export const written = '…';

/** Whether a response answers its question. A flag alone does not. */
export function isAnswered({ key, ask }: Item, reply: Reply | undefined): boolean {
  if (!reply) return false;
  if (ask.as === 'words') return reply.texts?.[0] === written;
  return score(key, reply.picks, reply.texts).type !== 'unanswered';
}

/**
 * What is open in a question: nothing, all of it, how many of its parts, or that
 * what was typed is no number.
 */
export function openIn(item: Item, reply: Reply | undefined): 'nothing' | 'all' | 'no-number' | number {
  const { key, ask } = item;
  if (!isAnswered(item, reply))
    return ask.as === 'typed' && ask.number && reply?.texts?.[0]?.trim() ? 'no-number' : 'all';
  if (!reply) return 'all';
  if (ask.as === 'gaps') {
    return key.options.filter((gap) => filled(gap, reply.picks, reply.texts ?? []) === undefined).length || 'nothing';
  }
  if (ask.as === 'pairs') {
    const made = pairsIn(reply.picks);
    return key.options.filter(({ id }) => !key.targets?.includes(made.get(id) ?? '')).length || 'nothing';
  }
  return 'nothing';
}
