import type { Try } from '../../record/fold.ts';
import type { Key } from '../key.ts';
import { filled } from '../kinds/blanks.ts';
import { pairsIn } from '../pairs.ts';
import { score } from '../score.ts';
import { written } from '../written.ts';

type Reply = Pick<Try, 'picks' | 'texts'>;

/** Whether a response answers the question of a key. A flag alone does not. */
export function isAnswered(key: Key, reply: Reply | undefined): boolean {
  if (!reply) return false;
  if (key.kind === 'reflect') return reply.texts?.[0] === written;
  return score(key, reply.picks, reply.texts).type !== 'unanswered';
}

/** How many parts of a question are still open: gaps to fill, things to pair. */
function openParts(key: Key, { picks, texts = [] }: Reply): number {
  if (key.kind === 'blanks') return key.options.filter((gap) => filled(gap, picks, texts) === undefined).length;
  if (!key.targets) return 0;
  const made = pairsIn(picks);
  return key.options.filter(({ id }) => !key.targets?.includes(made.get(id) ?? '')).length;
}

/**
 * What is open in a question: nothing, all of it, how many of its parts, or that
 * what was typed is no number.
 */
export function openIn(key: Key, reply: Reply | undefined): 'nothing' | 'all' | 'no-number' | number {
  if (reply && isAnswered(key, reply)) return openParts(key, reply) || 'nothing';
  return key.kind === 'number' && reply?.texts?.[0]?.trim() ? 'no-number' : 'all';
}
